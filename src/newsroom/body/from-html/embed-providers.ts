import providers from './embed-providers.json' with { type: 'json' }

type Provider = { provider: string; hosts: string[]; player?: string; page?: string }

const known: readonly Provider[] = providers

/** The name of the site an address belongs to, when it is one we know. */
export function providerOf(address: string): string | null {
  return find(address)?.provider ?? null
}

/** The page a reader would open, for the address of a player: `/embed/…` becomes `/watch?v=…`. */
export function pageOfPlayer(address: string): string {
  const { player, page } = find(address) ?? {}
  if (player === undefined || page === undefined) return address
  const id = new RegExp(player).exec(new URL(address).pathname)?.[1]
  return id === undefined ? address : page.replace('$1', id)
}

/** The host an address names, or the address itself when it is a path of this site. */
export function hostOf(address: string): string {
  return (URL.canParse(address) && new URL(address).hostname) || address
}

function find(address: string): Provider | undefined {
  const host = hostOf(address)
  return known.find(({ hosts }) => hosts.some(name => host === name || host.endsWith(`.${name}`)))
}
