import type { Span } from '../../../reading/index.ts'
import type { Language } from '../../values/language.ts'
import type { Manuscript } from '../manuscript.ts'
import lists from '../words/accusations.json' with { type: 'json' }
import { anyPhrase, hasPhrase, spansOf } from './phrases.ts'
import { findWrittenNames, foldName, surnameOf, type WrittenName } from './written-names.ts'

/** Who is accused, where, and the words by which the rest of an article would speak of them. */
export type Accusation = Span & {
  readonly label: string
  readonly keys: readonly string[]
  readonly sentence: Span
}

function compile(list: (typeof lists)['fr']) {
  return {
    accuses: anyPhrase(list.accuses),
    isAccused: anyPhrase(list.isAccused),
    against: anyPhrase(list.against),
    anyAccusation: anyPhrase([...list.isAccused, ...list.accuses, ...list.against]),
    reply: anyPhrase(list.replies),
    settled: anyPhrase(list.settled),
    notOfToday: anyPhrase(list.notOfToday),
    negation: anyPhrase(list.negations),
    role: anyPhrase(list.roles),
  }
}

export const accusationWords = { fr: compile(lists.fr), en: compile(lists.en) }

/** States, their powers and armed groups: they answer in statements of state, or not at all. “US” is one, “us” is not. */
export const state = new RegExp(anyPhrase(lists.states.words).source, 'gu')

/** Every accusation whose target is named: by a name, a role or a body (« le maire de Villeneuve »), or a pronoun right after. */
export function findAccusations(manuscript: Manuscript, sentences: readonly Span[]): Accusation[] {
  return sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1] ?? null
    return findTargets(manuscript, sentence).flatMap(target => {
      const accused = describe(manuscript, target, before)
      return accused ? [{ ...accused, sentence }] : []
    })
  })
}

function findTargets({ text, language }: Manuscript, { start, end }: Span): Span[] {
  const { accuses, against, isAccused, negation } = accusationWords[language]
  const cues = (phrase: RegExp) =>
    spansOf(text, { start, end }, phrase).filter(
      cue => !hasPhrase(text.slice(Math.max(start, cue.start - 20), cue.start), negation),
    )
  return [
    ...cues(accuses).map(cue => findObject(text, { start: cue.end, end }, language)),
    ...cues(against).map(cue => findWrittenNames(text, { start: cue.end, end }).at(0)),
    ...cues(isAccused).map(cue =>
      link.test(text.slice(cue.end, end)) ? findSubject(text, { start, end: cue.start }) : null,
    ),
  ].filter(span => span !== null && span !== undefined)
}

const link =
  /^(?:[ \u00a0]par [^.;]{3,60}?)?[ \u00a0](?:d['’]|(?:de|pour|dans|of|to|for|in|over|by)[ \u00a0])/
const beginsObject =
  /^[ \u00a0](?=\p{Lu}|(?:le|la|les|l['’]|son|sa|the|its|his|her|their|a|un|une|M\.)\b)/u
const endsObject = {
  fr: /,?[ \u00a0](?:d['’](?:avoir|être|\p{L}+(?:er|ir|re|ion|ie|ement)(?!\p{L}))|de[ \u00a0](?:n['’]|ne |\p{Ll}+(?:er|ir|re|ion|isme|ment|erie|ie|ge|s)(?!\p{L})))/u,
  en: /,?[ \u00a0]of[ \u00a0](?=(?:having |being )?\p{Ll}+(?:ing|ion|er|ft|ry|ism|ment|up|ud|se|ape|lt|es|son)(?!\p{L}))/u,
}

/** « le directeur de l’usine, Paul Durand, d’avoir … », "Northvale of polluting …" */
function findObject(text: string, after: Span, language: Language): Span | null {
  const rest = text.slice(after.start, Math.min(after.end, after.start + 140))
  const begins = beginsObject.exec(rest)
  const ends = endsObject[language].exec(rest)
  if (!begins || !ends) return null
  const start = after.start + begins[0].length
  return { start, end: after.start + ends.index }
}

const longestSubject = 300

/** « Paul Durand, adjoint au maire, » before « est accusé »: the nearest part that ends with a full name, else the first. */
function findSubject(text: string, { start, end }: Span): Span | null {
  const from = Math.max(start, end - longestSubject)
  const before = text.slice(from, end).replace(/,?[ \u00a0]*(?:(?:qui|who|which)[ \u00a0])?$/, '')
  const parts = [...before.matchAll(/[^,;:]+/g)].map(({ 0: part, index }) => {
    const space = /^\s*/.exec(part)?.[0].length ?? 0
    return { start: from + index + space, end: from + index + part.length }
  })
  const named = parts.findLast(part =>
    findWrittenNames(text, part).some(name => name.words > 1 && name.end === part.end),
  )
  return named ?? parts[0] ?? null
}

const pronoun = /^(?:il|elle|he|she|ce dernier|cette dernière)$/i

/** Nobody when the words name nobody in particular, or a state. */
function describe({ text, language }: Manuscript, target: Span, before: Span | null) {
  const written = text.slice(target.start, target.end)
  if (pronoun.test(written.trim())) {
    const person = before && onlyPerson(text, before)
    return person && { ...target, label: person, keys: [surnameOf(person)] }
  }
  const names = findWrittenNames(text, target)
  if (names.length > 2 || hasPhrase(written, state)) return null
  const person = names.findLast(({ words }) => words > 1)
  if (person) return { ...spanOf(person), label: person.text, keys: [surnameOf(person.text)] }
  const role = written.match(accusationWords[language].role)?.[0]
  const [name] = names
  if (!role && name && name.start - target.start < 2 && isSurelyName(text, name))
    return { ...spanOf(name), label: name.text, keys: [foldName(name.text)] }
  const isOne = /^(?:le |la |l['’]|son |sa |the |its |his |her )/i.test(written)
  if (!role || !isOne || written.length > 60) return null
  const keys = [role, ...names.map(one => one.text)].map(foldName)
  return { ...target, label: inSentence(written), keys }
}

/** A capital that opens a sentence says nothing; one within a sentence does. */
function isSurelyName(text: string, { start, text: name }: WrittenName): boolean {
  const within = (at: number) => at > 1 && /[\p{Ll},][ \u00a0]$/u.test(text.slice(at - 2, at))
  if (within(start)) return true
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (within(at)) return true
  return false
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** The one person a sentence names in full; null when it names none or several. */
function onlyPerson(text: string, sentence: Span): string | null {
  const people = findWrittenNames(text, sentence).filter(({ words }) => words > 1)
  return people.length === 1 ? (people[0]?.text ?? null) : null
}

function inSentence(words: string): string {
  return words.replace(/^(?:L[ea]s?|L['’]|The|Son|Sa|Its|His|Her)(?=[ '’]|\p{L})/u, first =>
    first.toLowerCase(),
  )
}
