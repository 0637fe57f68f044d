import type { Cluster } from './cluster.ts'
import { port } from './cluster.ts'

type Names = { hbaFile: string; identFile: string; socketFolder: string }

/**
 * What PostgreSQL is told at each start: reachable by its socket only, every acknowledged write on the disk, and small:
 * it shares its machine with the site.
 */
export function postgresSettings({ binaries }: Cluster, names: Names): string[] {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: `"${names.socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    port,
    hba_file: names.hbaFile,
    ident_file: names.identFile,
    ssl: 'off',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    max_connections: 40,
    shared_buffers: '64MB',
    effective_cache_size: '256MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '512MB',
    huge_pages: 'off',
    jit: 'off',
    random_page_cost: 1.1,
    max_worker_processes: 4,
    max_parallel_workers_per_gather: 0,
    max_logical_replication_workers: 0,
    autovacuum_max_workers: 2,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_destination: 'stderr',
    logging_collector: 'off',
    log_checkpoints: 'off',
    log_line_prefix: '%m [%p] ',
    // The workers that read for all came with 18; for so small a database each process reads for itself.
    ...(binaries.major >= 18 ? { io_method: 'sync' } : {}),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
