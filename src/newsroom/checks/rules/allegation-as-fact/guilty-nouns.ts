import type { Span } from '../../../../reading/index.ts'
import type { Remark } from '../../check.ts'
import { guiltWords } from '../../evidence/guilt-words.ts'
import { isHistory, isInvented } from '../../evidence/not-of-today.ts'
import type { Paragraph } from '../../evidence/paragraphs.ts'
import { spansOf } from '../../evidence/phrases.ts'
import { findWrittenNames, surnameOf } from '../../evidence/written-names.ts'
import type { Manuscript } from '../../manuscript.ts'

const words = {
  fr: {
    message: (noun: string, known: string) =>
      `« ${noun} » présente comme coupable quelqu’un qui n’a pas été jugé (« ${known} »).`,
    hint: 'Écrivez « présumé », ou dites de quoi elle est soupçonnée.',
    fix: (put: string) => `Écrire « ${put} »`,
  },
  en: {
    message: (noun: string, known: string) =>
      `“${noun}” calls somebody guilty who has not been judged (“${known}”).`,
    hint: 'Write “alleged”, or say of what the person is suspected.',
    fix: (put: string) => `Write “${put}”`,
  },
} as const

const definite = {
  fr: /(?:^|[\s\u00a0])(?:l[ea]s?[ \u00a0](?:deux |trois |quatre )?|l['’]|du |des |au |aux )$/i,
  en: /(?:^|[\s\u00a0])the (?:\w+ )?$/i,
}

/** « Le meurtrier, placé en garde à vue », or « l’assassin Paul Durand » of somebody another sentence says is under investigation. */
export function findGuiltyNouns(manuscript: Manuscript, sentences: readonly Paragraph[]): Remark[] {
  const { text, language, date } = manuscript
  const { guilty, pending, hedge } = guiltWords[language]
  const written = sentences.map(({ start, end }) => text.slice(start, end))
  const investigated = new Map(
    sentences.flatMap((sentence, index) => {
      const status = written[index]?.match(pending)?.[0]
      return status ? namesOf(text, sentence).map(name => [name, status] as const) : []
    }),
  )
  return sentences.flatMap((sentence, index) => {
    const words = written[index] ?? ''
    const around = written.slice(Math.max(0, index - 1), index + 2).join(' ')
    if (/["«“?]/.test(words) || isHedged(words, hedge)) return []
    if (isInvented(around) || isHistory(around, date)) return []
    const told = words.match(pending)?.[0]
    return spansOf(text, sentence, guilty).flatMap(noun => {
      if (!isMeant(manuscript, sentence, noun)) return []
      const after = { start: noun.end, end: Math.min(sentence.end, noun.end + 50) }
      const [named] = findWrittenNames(text, after).filter(name => name.start === noun.end + 1)
      const status = told ?? (named && investigated.get(surnameOf(named.text)))
      return status ? [remark(manuscript, noun, status)] : []
    })
  })
}

const possessor = {
  fr: /[ \u00a0](?:du|des|d[e’'][ \u00a0]?l[’']|de la|de l[’'])[ \u00a0]?$/i,
  en: /[ \u00a0]of the (?:\w+ )?$/i,
}

/** « le tueur », but not « la mère du tueur »: of whom the rest is told then nobody knows, unless it is « l’arrestation du tueur ». */
function isMeant({ text, language }: Manuscript, sentence: Span, noun: Span): boolean {
  const before = text.slice(Math.max(sentence.start, noun.start - 40), noun.start)
  if (!definite[language].test(before) || /^['’]s?(?!\p{L})/u.test(text.slice(noun.end)))
    return false
  const owned = possessor[language].exec(before)
  return !owned || endsWith(before.slice(0, owned.index), guiltWords[language].pending)
}

function endsWith(words: string, phrase: RegExp): boolean {
  const last = [...words.matchAll(phrase)].at(-1)
  return last !== undefined && last.index + last[0].length === words.length
}

function namesOf(text: string, sentence: Span): string[] {
  return findWrittenNames(text, sentence)
    .filter(name => name.words > 1)
    .map(name => surnameOf(name.text))
}

/** Attribution does not make a noun an allegation, only « présumé » and its like do. */
const attributions = /^(?:selon|d['’]après|say|says|said|told|according to)$/i

function isHedged(words: string, hedge: RegExp): boolean {
  return (words.match(hedge) ?? []).some(found => !attributions.test(found))
}

function remark({ text, language }: Manuscript, { start, end }: Span, status: string): Remark {
  const say = words[language]
  const noun = text.slice(start, end)
  const put =
    language === 'fr'
      ? `${noun} ${presumed(noun, text.slice(Math.max(0, start - 4), start))}`
      : `alleged ${noun}`
  return {
    start,
    end,
    severity: 'warn',
    message: say.message(noun, status),
    hint: say.hint,
    fix: { title: say.fix(put), edits: [{ start, end, text: put }] },
  }
}

function presumed(noun: string, before: string): string {
  const isFeminine = /(?:ière|euse|trice)s?$/i.test(noun) || /(?:^|\s)la $/i.test(before)
  return `présumé${isFeminine ? 'e' : ''}${/^\p{L}+s(?!\p{L})/u.test(noun) ? 's' : ''}`
}
