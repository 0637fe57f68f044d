import { get } from 'node:http'

/** What a reader's browser asks for to show a page, images aside: the page, its styles and scripts, compressed. */
export async function pageWeight(
  origin: string,
  path: string,
): Promise<{ bytes: number; requests: number; otherHosts: number }> {
  const page = await (await fetch(origin + path)).text()
  const addresses = [
    ...page.matchAll(/<(?:link[^>]+rel="stylesheet"[^>]+href|script[^>]+src)="([^"]+)"/g),
  ].map(([, address]) => address ?? '')
  const own = addresses.filter(address => address.startsWith('/') && !address.startsWith('//'))
  const sizes = await Promise.all([path, ...own].map(address => transferSize(origin + address)))
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    requests: sizes.length,
    otherHosts: addresses.length - own.length,
  }
}

function transferSize(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'br' } }, response => {
      let size = 0
      response.on('data', chunk => {
        size += chunk.length
      })
      response.on('end', () => resolve(size))
    }).on('error', reject)
  })
}
