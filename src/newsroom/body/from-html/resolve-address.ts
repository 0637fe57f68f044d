import { safeAddressFrom } from '../safe-address.ts'

/** A safe address as seen from the page it was found on, or null. */
export function resolveAddress(address: string, baseUrl: string | undefined): string | null {
  if (baseUrl === undefined || !isRelative(address)) return safeAddressFrom(address)
  return URL.canParse(address, baseUrl) ? safeAddressFrom(new URL(address, baseUrl).href) : null
}

function isRelative(address: string): boolean {
  return !/^\s*[a-z][a-z0-9+.-]*:/i.test(address)
}
