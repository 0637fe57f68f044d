export type Encoding = 'br' | 'gzip' | 'identity'

const decided = new Map<string, Encoding>()
const mostDecided = 200

/** The best encoding a client's `accept-encoding` allows. Browsers send few different ones, so each is decided once. */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  const known = decided.get(header)
  if (known) return known
  const encoding = decide(header)
  if (decided.size < mostDecided) decided.set(header, encoding)
  return encoding
}

function decide(header: string): Encoding {
  const allowed = new Map(header.toLowerCase().split(',').map(readOne))
  const accepts = (name: string) => (allowed.get(name) ?? allowed.get('*') ?? 0) > 0
  if (accepts('br')) return 'br'
  return accepts('gzip') ? 'gzip' : 'identity'
}

function readOne(part: string): [string, number] {
  const [name = '', ...parameters] = part.split(';').map(piece => piece.trim())
  const quality = parameters.find(parameter => parameter.startsWith('q='))
  return [name, quality === undefined ? 1 : Number(quality.slice(2)) || 0]
}
