import pg from 'pg'

const names = new Map<string, string>()
const mostNames = 500

/** A PostgreSQL client that prepares each statement once per connection, so that it is parsed and planned once. */
export class PreparingClient extends pg.Client {
  constructor(settings?: pg.ClientConfig) {
    super(settings)
    // A connection lost between two queries of a transaction: the next query says so, and nobody else needs to.
    this.on('error', () => {})
  }

  // pg's `query` has many forms; only Kysely's (text, values) is prepared, the others pass through as they are.
  override query: pg.Client['query'] = ((...args: unknown[]) => {
    const [text, values] = args
    if (typeof text !== 'string' || !Array.isArray(values)) return this.#asItIs(...args)
    const name = nameOf(text)
    return this.#asItIs(
      name === undefined ? { text, values } : { name, text, values },
      ...args.slice(2),
    )
  }) as pg.Client['query']

  #asItIs(...args: unknown[]): unknown {
    return Reflect.apply(pg.Client.prototype.query, this, args)
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostNames) return known
  const name = `dixit_${names.size}`
  names.set(text, name)
  return name
}
