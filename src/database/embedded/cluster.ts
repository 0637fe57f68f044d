import { join } from 'node:path'
import type { DataFolder } from '../data-folder/open-data-folder.ts'
import type { DatabaseUser } from './database-user.ts'
import type { Binaries } from './prepare-binaries.ts'

/** One PostgreSQL cluster of ours: what runs it, and where its things lie. */
export type Cluster = {
  binaries: Binaries
  user: DatabaseUser
  /** Holds all that follows but the log; ours, so that whoever PostgreSQL runs as cannot plant anything in it. */
  home: string
  /** PostgreSQL's own folder. */
  folder: string
  /** Where the socket lies, or a link to where it lies when this path is too long for one. */
  socketFolder: string
  hbaFile: string
  identFile: string
  logFile: string
}

export function clusterIn(
  { path }: DataFolder,
  means: { binaries: Binaries; user: DatabaseUser },
): Cluster {
  const home = clusterHome(path)
  return {
    ...means,
    home,
    folder: join(home, 'cluster'),
    socketFolder: join(home, 'socket'),
    hbaFile: join(home, 'pg_hba.conf'),
    identFile: join(home, 'pg_ident.conf'),
    logFile: join(path, 'postgresql.log'),
  }
}

/** The folder in the data folder that holds the cluster and what belongs to it. */
export function clusterHome(dataFolder: string): string {
  return join(dataFolder, 'postgresql')
}

export const superuser = 'postgres'
export const ownRole = 'dixit'
export const ownDatabase = 'dixit'
export const port = 5432
