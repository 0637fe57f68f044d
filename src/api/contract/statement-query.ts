import * as v from 'valibot'
import { isDay } from '../../newsroom/offices/index.ts'
import { acts } from '../../reading/index.ts'

export const day = v.pipe(v.string(), v.isoDate(), v.check(isDay, 'There is no such day.'))

/** Words for the database, which takes no control characters. */
const words = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^\P{Cc}*$/u, 'Control characters are not words.'),
)

/** `GET /api/statements`: what may be asked of the record. */
export const statementQuery = v.strictObject({
  speaker: v.optional(v.pipe(words, v.description('A topic: its id, slug or name.'))),
  topic: v.optional(v.pipe(words, v.description('A topic that the words are about.'))),
  act: v.optional(v.pipe(v.picklist(acts), v.description('What is done by saying it.'))),
  from: v.optional(v.pipe(day, v.description('The first day, included.'))),
  to: v.optional(v.pipe(day, v.description('The last day, included.'))),
  lang: v.optional(v.picklist(['fr', 'en'])),
  q: v.optional(
    v.pipe(
      words,
      v.description('Words in what was said; "phrases" in quotation marks, -words to leave out.'),
    ),
  ),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(100)),
    '20',
  ),
  after: v.optional(
    v.pipe(v.string(), v.maxLength(80), v.description('`next` of the page before.')),
  ),
})

export type StatementQuery = v.InferOutput<typeof statementQuery>
