import type { Check, Remark } from '../../check.ts'
import { type FoldedWord, foldWords } from '../../evidence/fold-words.ts'
import { onceEach } from '../../evidence/once-each.ts'
import { isSamePerson } from '../../evidence/same-person.ts'
import { tellDay } from '../../evidence/tell-term.ts'
import type { Manuscript } from '../../manuscript.ts'
import type { KnownStatement } from '../../surroundings.ts'
import type { Alignment } from './align-words.ts'
import { compareAll, type Found, type Other } from './compare-quotation.ts'
import { editQuotation } from './edit-quotation.ts'
import { listQuotedPassages, type QuotedPassage } from './quoted-passages.ts'

const words = {
  fr: {
    source: (ours: string, theirs: string, address: string) =>
      `L’article cite « ${ours} » ; la source (${address}) dit « ${theirs} ».`,
    record: (ours: string, theirs: string, where: string) =>
      `L’article cite « ${ours} » ; ${where}, la même citation était « ${theirs} ».`,
    where: (day: string, { headline, address }: KnownStatement['article']) =>
      `le ${day}, dans « ${headline} » (${address})`,
    hint: 'Reprenez les mots de la source, ou marquez la coupe par […].',
    hintRecord: 'Retrouvez la source : l’une des deux versions n’est pas exacte.',
    fix: 'Écrire les mots de la source',
  },
  en: {
    source: (ours: string, theirs: string, address: string) =>
      `The article quotes “${ours}”; the source (${address}) says “${theirs}”.`,
    record: (ours: string, theirs: string, where: string) =>
      `The article quotes “${ours}”; ${where}, the same quotation was “${theirs}”.`,
    where: (day: string, { headline, address }: KnownStatement['article']) =>
      `on ${day}, in “${headline}” (${address})`,
    hint: 'Use the words of the source, or mark what is left out with […].',
    hintRecord: 'Go back to the source: one of the two is not exact.',
    fix: 'Write the words of the source',
  },
} as const

const fewestWords = 5
const fewestWordsOfRecord = 8
const alike = 0.6
const alikeInRecord = 0.75

/** A quotation that is nearly, but not, in the linked source, or in what the same person is on record as saying. */
export const quoteAltered: Check = {
  code: 'quote-altered',
  look(manuscript) {
    const { archive, text } = manuscript
    if (!archive || archive.sources.length + archive.statements.length === 0) return []
    const passages = listQuotedPassages(manuscript).filter(
      ({ words }) => words.length >= fewestWords,
    )
    if (passages.length === 0) return []
    const sources = archive.sources.map(source => ({ ...source, words: wordsOf(source) }))
    return passages.flatMap(passage => {
      const found = compareAll(text, passage, sources, alike)
      if (found === 'same') return []
      if (found) return [remarkOnSource(manuscript, passage, found)]
      return compareRecord(manuscript, passage)
    })
  },
}

const wordsOf = onceEach(({ text }: { readonly text: string }) =>
  foldWords(text, { start: 0, end: text.length }),
)

function remarkOnSource(
  { text, language }: Manuscript,
  passage: QuotedPassage,
  { from, alignment }: Found<Other & { address: string }>,
): Remark {
  const say = words[language]
  const edits = editQuotation(text, passage, from, alignment)
  return {
    ...spanOf(passage),
    severity: 'warn',
    message: say.source(tell(text, passage.words), tellCovered(from, alignment), from.address),
    hint: say.hint,
    ...(edits && { fix: { title: say.fix, edits } }),
  }
}

const wordsOfStatement = onceEach(({ content }: KnownStatement) =>
  foldWords(content, { start: 0, end: content.length }),
)

function compareRecord(manuscript: Manuscript, passage: QuotedPassage): Remark[] {
  const { text, language, archive } = manuscript
  const { speaker } = passage
  if (!speaker || passage.words.length < fewestWordsOfRecord) return []
  const said = (archive?.statements ?? [])
    .filter(known => known.mode === 'direct' && isSamePerson(known.speaker, speaker))
    .map(known => ({ ...known, text: known.content, words: wordsOfStatement(known) }))
  const found = compareAll(text, passage, said, alikeInRecord)
  if (!found || found === 'same') return []
  const say = words[language]
  const { saidOn, article } = found.from
  const where = say.where(tellDay(saidOn, language), article)
  const message = say.record(
    tell(text, passage.words),
    tellCovered(found.from, found.alignment),
    where,
  )
  return [{ ...spanOf(passage), severity: 'warn', message, hint: say.hintRecord }]
}

function spanOf({ words, start, end }: QuotedPassage) {
  return { start: words[0]?.start ?? start, end: words.at(-1)?.end ?? end }
}

function tellCovered({ text, words }: Other, { covers }: Alignment): string {
  return tell(text, words.slice(covers.first, covers.last + 1))
}

const longestTold = 240

function tell(text: string, words: readonly FoldedWord[]): string {
  const told = text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/g, ' ')
  return told.length <= longestTold
    ? told
    : `${told.slice(0, told.lastIndexOf(' ', longestTold))} …`
}
