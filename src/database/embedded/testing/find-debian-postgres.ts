import { existsSync, readdirSync } from 'node:fs'

const versions = '/usr/lib/postgresql'

/** The folder of the system's own PostgreSQL programs, the newest, when Debian's package is installed. */
export function findDebianPostgres(): string | null {
  if (!existsSync(versions)) return null
  const bins = readdirSync(versions)
    .sort((one, other) => Number(other) - Number(one))
    .map(version => `${versions}/${version}/bin`)
  return bins.find(bin => existsSync(`${bin}/initdb`) && existsSync(`${bin}/postgres`)) ?? null
}
