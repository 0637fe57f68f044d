import { exactly } from '../../evidence/phrases.ts'
import type { Edit } from '../../finding.ts'
import lexicon from '../../words/typography.json' with { type: 'json' }
import { put, type TypographyGroup } from './rule.ts'
import { findStraightQuotes } from './straight-quotes.ts'

const dashes = { 'en-GB': '–', 'en-US': '—' } as const

/** British and American newspapers part over the dash between words; both kinds are left alone where they stand. */
export function englishRules(locale: keyof typeof dashes): readonly TypographyGroup[] {
  return [
    {
      about: 'Typography',
      rules: [
        { says: 'straight quotation marks', find: findDoubleQuotes },
        { says: 'straight apostrophes', find: findApostrophes },
        put('', /(?<! ) +(?=[,.;:!?](?![.\d\p{L}()]))(?<=[^\s.,] +)/gu, 'space before a mark'),
        put('…', /\.{3}(?!\.)(?<!\.{4})/g, 'three full stops for an ellipsis'),
        put(
          dashes[locale],
          /-{1,2}(?= )(?:(?= [^\s\d])(?<=\S -{1,2})|(?= \d)(?<=\d -{1,2}))/g,
          'hyphen for a dash',
        ),
        put('', /(?<! ) +(?=%)(?<=\d +)/g, 'space before %'),
        put(' ', /(?<! ) {2,}(?=[^\s,.;:!?%])(?<=\S {2,})/g, 'double space'),
      ],
    },
  ]
}

function findDoubleQuotes(text: string): Edit[] {
  return findStraightQuotes(text, () => ({ opens: '“', closes: '”' }))
}

const cutOff = exactly(lexicon.cutOff)

/** What stands inside or after a word is an apostrophe or closes; only a mark before a word may open, when its line closes it. */
function findApostrophes(text: string): Edit[] {
  return [...text.matchAll(/(?<!\d)'(?!['"])/g)].flatMap(({ index }) => {
    const [before, after] = [text[index - 1] ?? '', text.slice(index + 1, index + 12)]
    const isAfterWord = /[\p{L}.,!?…’”]/u.test(before)
    const word = /^\p{L}+/u.exec(after)?.[0] ?? ''
    const isCut = cutOff.test(word) || /^\d\ds?(?![\p{L}\d])/u.test(after)
    if (isAfterWord || (isCut && !isAfterWord)) return [{ start: index, end: index + 1, text: '’' }]
    const isOpening =
      /^[\s(“"—–]?$/.test(before) && /^[\p{L}\d]/u.test(after) && closesLater(text, index)
    return isOpening ? [{ start: index, end: index + 1, text: '‘' }] : []
  })
}

function closesLater(text: string, from: number): boolean {
  const lineEnd = text.indexOf('\n', from)
  const rest = text.slice(from + 1, Math.min(lineEnd < 0 ? text.length : lineEnd, from + 600))
  return /[\p{L}\d.,!?…]['’](?=$|[\s.,;:!?)”"])/u.test(rest)
}
