import type { Check, Remark } from '../../check.ts'
import { holds } from '../../evidence/sentences.ts'
import type { Manuscript } from '../../manuscript.ts'
import lexicon from '../../words/acronyms.json' with { type: 'json' }
import { type Acronym, findAcronyms } from './find-acronyms.ts'
import { findExplained } from './find-explained.ts'

const words = {
  fr: {
    message: (written: string, times: number) =>
      `Rien ne dit ce que veut dire « ${written} »${times > 1 ? `, écrit ${times} fois` : ''}.`,
    hint: 'À la première mention, écrivez le nom entier suivi du sigle entre parenthèses, ou dites en deux mots ce que c’est.',
  },
  en: {
    message: (written: string, times: number) =>
      `Nothing says what “${written}” means${times > 1 ? `, written ${times} times` : ''}.`,
    hint: 'At its first mention write the full name followed by the acronym in brackets, or say in two words what it is.',
  },
} as const

/** An acronym that readers do not know and that the text explains nowhere: one note each, where the body first has it. */
export const unknownAcronym: Check = {
  code: 'unknown-acronym',
  look(manuscript) {
    const { text, language } = manuscript
    const found = findAcronyms(text, language, known[language])
    const unknown = [...new Set(found.map(({ letters }) => letters))].slice(0, most)
    const explained = findExplained(text, unknown)
    return unknown
      .filter(letters => !explained.has(letters))
      .flatMap(letters =>
        remark(
          manuscript,
          found.filter(place => place.letters === letters),
        ),
      )
  },
}

/** A text with more of them is a table. */
const most = 40

const known = {
  fr: gather(lexicon.fr),
  en: gather(lexicon.en),
}

function gather(lists: { known: Record<string, string>; shouted: string }): ReadonlySet<string> {
  const all = [...Object.values(lists.known), lists.shouted]
  return new Set(all.flatMap(list => list.split(' ')))
}

/** A party or a country in brackets after a name, « (MCRP) », is told of only when it also stands in a sentence. */
function remark(manuscript: Manuscript, places: readonly Acronym[]): readonly Remark[] {
  const { language, paragraphs } = manuscript
  const say = words[language]
  const spoken = places.filter(({ isBracketed }) => !isBracketed)
  const isInBody = (place: Acronym) =>
    paragraphs.some(paragraph => paragraph.place === 'body' && holds(paragraph, place))
  const first = spoken.find(isInBody) ?? spoken[0]
  if (!first) return []
  const { start, end, written } = first
  const message = say.message(written, places.length)
  return [{ start, end, severity: 'note', message, hint: say.hint }]
}
