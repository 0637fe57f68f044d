import { locales } from '../../newsroom/values/locale.ts'

const text = { type: 'string' }
const maybe = { type: ['string', 'null'] }
const truth = { type: 'boolean' }
const listOf = (items: unknown) => ({ type: 'array', items })
const objectOf = (properties: Record<string, unknown>, required = Object.keys(properties)) => ({
  ...{ type: 'object', properties, required },
})

const topic = objectOf({ id: text, kind: text, name: text, wikidata: maybe, url: text })

const figure = objectOf({
  text,
  value: { type: 'number' },
  high: { type: ['number', 'null'] },
  bound: text,
  unit: maybe,
  per: maybe,
  what: maybe,
})

const statement = objectOf({
  id: text,
  url: text,
  annotation: text,
  language: text,
  content: text,
  mode: { enum: ['direct', 'indirect', 'mixed'] },
  act: text,
  negated: truth,
  hedged: truth,
  conditional: truth,
  speaker: objectOf({
    ...{ kind: text, words: maybe, name: maybe, role: maybe, office: maybe, via: maybe },
    topics: listOf(topic),
  }),
  about: listOf(topic),
  figures: listOf(figure),
  saidOn: { type: 'string', format: 'date' },
  occasion: { type: 'object' },
  source: { type: ['object', 'null'] },
  article: objectOf({ url: text, headline: text, publishedAt: text }),
  place: listOf(
    objectOf({
      ...{ prefix: text, exact: text, suffix: text },
      ...{ start: { type: 'integer' }, end: { type: 'integer' } },
    }),
  ),
})

const response = objectOf({ kind: text, side: { enum: ['by', 'of'] }, statement })

const edit = objectOf({ start: { type: 'integer' }, end: { type: 'integer' }, text })

const finding = objectOf(
  {
    code: text,
    severity: { enum: ['block', 'warn', 'note'] },
    start: { type: 'integer', description: 'UTF-16 units of the text' },
    end: { type: 'integer', description: 'excluded' },
    message: text,
    hint: text,
    fix: objectOf({ title: text, edits: listOf(edit) }),
  },
  ['code', 'severity', 'start', 'end', 'message'],
)

/** What the API answers, as JSON Schema. */
export const answers = {
  page: objectOf({ statements: listOf(statement), next: maybe }),
  statementWithResponses: {
    allOf: [statement, objectOf({ responses: listOf(response) })],
  },
  findings: objectOf(
    {
      locale: { enum: locales, description: 'whose typography was looked for' },
      text,
      findings: listOf(finding),
    },
    ['locale', 'findings'],
  ),
  checkSettings: objectOf({
    checks: listOf(objectOf({ code: text, on: truth, severity: maybe })),
    locales: { type: 'object' },
    houseTerms: listOf({ type: 'object' }),
  }),
  problem: objectOf(
    {
      ...{ type: text, title: text, detail: text, status: { type: 'integer' } },
      errors: listOf(objectOf({ field: text, detail: text })),
    },
    ['type', 'title', 'detail', 'status'],
  ),
}
