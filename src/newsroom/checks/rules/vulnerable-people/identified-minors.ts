import type { Span } from '../../../../reading/index.ts'
import type { Remark } from '../../check.ts'
import { guiltWords } from '../../evidence/guilt-words.ts'
import { isHistory, isInvented } from '../../evidence/not-of-today.ts'
import { anyPhrase, hasPhrase } from '../../evidence/phrases.ts'
import { findWrittenNames } from '../../evidence/written-names.ts'
import type { Manuscript } from '../../manuscript.ts'
import crimes from '../../words/crimes.json' with { type: 'json' }
import guidance from '../../words/guidance.json' with { type: 'json' }
import lists from '../../words/victims.json' with { type: 'json' }

const words = {
  fr: {
    named: (name: string) => `${name} a moins de 18 ans, et l’article parle d’une affaire pénale.`,
    guessed: (detail: string) =>
      `« ${detail} » permet de reconnaître une personne de moins de 18 ans dans une affaire pénale.`,
  },
  en: {
    named: (name: string) => `${name} is under 18, and the article is about a criminal matter.`,
    guessed: (detail: string) =>
      `“${detail}” lets a person under 18 be recognised in a criminal matter.`,
  },
} as const

type Lists = { list: (typeof lists)['fr']; crime: readonly string[]; passive: string }

function compile({ list, crime, passive }: Lists) {
  return {
    child: anyPhrase(list.child),
    sport: anyPhrase(list.sport),
    crime: anyPhrase(crime),
    suffered: anyPhrase(crime.map(word => `${passive} ${word}`)),
    justice: anyPhrase([...list.victim, ...list.justice]),
    family: anyPhrase(list.family),
    school: anyPhrase(list.school),
    renamed: anyPhrase(list.renamed),
  }
}

const listed = {
  fr: compile({ list: lists.fr, crime: crimes.fr, passive: 'été' }),
  en: compile({ list: lists.en, crime: crimes.en, passive: '[was|were|been]' }),
}

/** Years of life, not of service: « 15 ans d’existence », "15 years a policeman" are none. */
const ages = {
  fr: /(?<![\d,])(\d{1,2})(?:[ \u00a0](?:ou|à)[ \u00a0]\d\d)?[ \u00a0]ans(?![ \u00a0](?:d['’]|de |plus|après|avant|durant|que|ferme))/gi,
  en: /(?<![\d.])(\d{1,2})(?:-year-old|(?=[,)]| (?:was|has|is|who|and)\b))|\baged? (?:of )?(\d{1,2})\b/gi,
}

/** A minor who is a suspect or a victim, with a surname, a parent’s name or a school. One note an article for each. */
export function findIdentifiedMinors(manuscript: Manuscript, sentences: readonly Span[]): Remark[] {
  const { text, language } = manuscript
  const { renamed } = listed[language]
  if (hasPhrase(text, renamed)) return []
  const told = new Set<string>()
  return sentences.flatMap((sentence, index) => {
    const minor = findMinor(manuscript, sentence)
    if (!minor || !isCriminal(manuscript, sentences, index)) return []
    const near = sentences.slice(Math.max(0, index - 1), index + 2)
    const found = minor.name ?? near.map(span => findDetail(manuscript, span)).find(Boolean)
    if (!found || told.has(found.text)) return []
    told.add(found.text)
    const say = words[language]
    const message = minor.name ? say.named(found.text) : say.guessed(found.text)
    const { start, end } = found
    return [{ start, end, severity: 'note' as const, message, hint: guidance.child[language] }]
  })
}

type Found = Span & { text: string }

/** Somebody under 18: the full name beside the age, when there is one. */
function findMinor(manuscript: Manuscript, sentence: Span): { name: Found | null } | null {
  const { text, language } = manuscript
  const marks = findAges(manuscript, sentence)
  if (marks.length === 0) return null
  const names = findWrittenNames(text, sentence).filter(name => isFullName(name.text))
  const name = names.find(one => marks.some(mark => standsBeside(text, one, mark))) ?? null
  const isPerson = ({ start, end }: Span) =>
    language === 'fr' || !/^\d+$/.test(text.slice(start, end))
  return name || marks.some(isPerson) ? { name } : null
}

/** Ages under 18, and words such as « collégienne ». In English a number alone is an age only beside a name. */
function findAges({ text, language }: Manuscript, { start, end }: Span): Span[] {
  const written = text.slice(start, end)
  const young = [...written.matchAll(ages[language])].filter(age => Number(age[1] ?? age[2]) < 18)
  return [...young, ...written.matchAll(listed[language].child)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  }))
}

/** « Lucas M. » is not identified by it. */
function isFullName(name: string): boolean {
  return /^\p{Lu}\S+[\s\u00a0](?:.*[\s\u00a0])?\p{Lu}\p{L}{2,}/u.test(name)
}

/** « Emma Durand, une adolescente de 16 ans », « l’adolescent de 14 ans, Hugo Petit, », "15-year-old Luke Martin", "Luke Martin (15)". */
function standsBeside(text: string, name: Span, age: Span): boolean {
  const between =
    name.end <= age.start ? text.slice(name.end, age.start) : text.slice(age.end, name.start)
  return name.end <= age.start
    ? /^(?:,? ?\(|,[ \u00a0](?:(?:une?|an?|âgée?|aged?|de|d['’]|adolescente?|collégienne?|the|l['’]|lycéenne?|élève|jeune|fille|garçon|[ \u00a0])*))$/i.test(
        between,
      )
    : /^(?:,?[ \u00a0])$/.test(between)
}

/** Where something is stopped or stolen on a pitch or a stage, nobody is arrested; to « voler la vedette » is no crime. */
function isCriminal(
  { text, language, date }: Manuscript,
  sentences: readonly Span[],
  index: number,
): boolean {
  const { crime, suffered, justice, sport } = listed[language]
  const { pending } = guiltWords[language]
  const wordsOf = (from: number, to: number) =>
    sentences.slice(Math.max(0, from), to).map(({ start, end }) => text.slice(start, end))
  const [here = ''] = wordsOf(index, index + 1)
  const around = wordsOf(index - 1, index + 2).join(' ')
  if (hasPhrase(around, sport) || isInvented(around) || isHistory(around, date)) return false
  const isTold = hasPhrase(here, suffered) || hasPhrase(around, pending)
  return isTold || (hasPhrase(around, crime) && hasPhrase(around, justice))
}

/** « fils de Paul Durand », « élève du collège Jean-Moulin » */
function findDetail({ text, language }: Manuscript, sentence: Span): Found | null {
  const { family, school } = listed[language]
  const written = text.slice(sentence.start, sentence.end)
  for (const cue of [...written.matchAll(family), ...written.matchAll(school)]) {
    const start = sentence.start + cue.index
    const after = {
      start: start + cue[0].length,
      end: Math.min(sentence.end, start + cue[0].length + 60),
    }
    const [name] = findWrittenNames(text, after)
    if (name && /^[ \u00a0](?:d['’]|de |du )?$|^$/.test(text.slice(after.start, name.start)))
      return { start, end: name.end, text: text.slice(start, name.end) }
  }
  return null
}
