import type { Office } from './office.ts'
import type { Register } from './register.ts'

const cache = new WeakMap<Register, ReadonlyMap<string, Office>>()

/** The office at an address: slugs are made from keys, which do not change when names do. */
export function findOfficeBySlug(register: Register, slug: string): Office | null {
  const known =
    cache.get(register) ?? new Map(register.offices.map(one => [slugOfOffice(one), one]))
  cache.set(register, known)
  return known.get(slug) ?? null
}

export function slugOfOffice({ key }: Pick<Office, 'key'>): string {
  return key.replace('/', '-')
}
