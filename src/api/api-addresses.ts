/** Where the API begins. */
export const apiRoot = '/api'

/** Every address of the API, once. */
export const apiAddress = {
  statements: '/api/statements',
  statement: (id: string) => `/api/statements/${id}`,
  annotation: (id: string) => `/api/statements/${id}/annotation`,
  check: '/api/check',
  checks: '/api/checks',
  recordAsLines: '/api/record.jsonl',
  recordAsTable: '/api/record.csv',
  openApi: '/api/openapi.json',
} as const

/** An address as a route below the root of the API names it. */
export function routeOf(address: string): string {
  return address.slice(apiRoot.length)
}
