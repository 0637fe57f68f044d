import * as v from 'valibot'
import { languageTags, readLanguageTag } from '../../newsroom/values/locale.ts'
import { day } from './statement-query.ts'

// A book is no article: the longest that newsrooms publish has some 60,000 characters, and pages have markup beside.
const mostCharacters = { text: 200_000, html: 1_000_000 }

/** `POST /api/check`: a text, or an HTML page or fragment, to look at before publication. */
export const checkRequest = v.pipe(
  v.strictObject({
    text: v.optional(v.pipe(v.string(), v.maxLength(mostCharacters.text))),
    html: v.optional(v.pipe(v.string(), v.maxLength(mostCharacters.html))),
    lang: v.pipe(
      v.picklist(languageTags),
      v.description('A language, or with its country: spaces and quotation marks differ.'),
      v.transform(readLanguageTag),
    ),
    date: v.optional(
      v.nullable(v.pipe(day, v.description('The article’s day: offices and dates count from it.'))),
      null,
    ),
  }),
  v.check(
    ({ text, html }) => (text === undefined) !== (html === undefined),
    'Give either text or html.',
  ),
)
