import lexicon from '../../words/links.json' with { type: 'json' }

/** The address without what follows readers, and the names of what was taken away. */
export type Untracked = { readonly address: string; readonly parameters: readonly string[] }

/** Takes the tracking parameters off an address, and leaves every other character as it was. */
export function untrack(address: string): Untracked {
  const [, path = address, query = '', rest = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address) ?? []
  const pairs = query.split(/&(?:amp;)?/)
  const parameters = pairs.map(nameOf).filter(isTracking)
  if (parameters.length === 0) return { address, parameters }
  const kept = pairs.filter(pair => !isTracking(nameOf(pair))).join('&')
  return { address: `${path}${kept && `?${kept}`}${rest}`, parameters }
}

const exact = new Set(lexicon.trackingParameters.filter(name => !name.endsWith('*')))
const beginnings = lexicon.trackingParameters
  .filter(name => name.endsWith('*'))
  .map(name => name.slice(0, -1))

function nameOf(pair: string): string {
  return pair.split('=', 1)[0]?.toLowerCase() ?? ''
}

function isTracking(name: string): boolean {
  return exact.has(name) || beginnings.some(beginning => name.startsWith(beginning))
}
