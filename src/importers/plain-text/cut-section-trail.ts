import type { Doubt } from '../arrival.ts'
import { countWords } from './line-shapes.ts'
import type { Line, Page, TextRequest } from './page.ts'
import { gluedCapital, homeBefore, isHome, isTrail, trailParts } from './read-trail.ts'
import { settleTrail } from './settle-trail.ts'
import { keyOf, plainly } from './words/key-of.ts'

type Trail = { sections: string[]; doubts: Doubt[] }

/** Makes a trail of sections of the lines above the headline; what is no trail is reported as furniture. */
export function cutSectionTrail(page: Page): Page {
  const { request, trailLines, headline } = page
  const headlineKey = keyOf(headline?.text ?? '')
  const found = onePerLine(trailLines) ?? longestTrail(trailLines, headlineKey, request)
  const read = request.sectionTrail ? leftOut(trailLines) : found.doubts
  return {
    ...page,
    trailLines: [],
    sectionTrail: settleTrail(found.sections, request),
    doubts: [...page.doubts, ...read],
  }
}

/** « Accueil », then one section a line. */
function onePerLine(lines: readonly Line[]): Trail | null {
  const [first, ...rest] = lines
  if (!first || !isHome(first.text) || rest.length === 0) return null
  if (rest.some(({ text }) => countWords(text) > 6 || trailParts(text).length > 1)) return null
  const sections = rest.map(line => line.text)
  return { sections, doubts: [doubtCut(first, sections)] }
}

function longestTrail(lines: readonly Line[], headlineKey: string, request: TextRequest): Trail {
  const trails = lines.map(line => ({ line, trail: readLine(line, headlineKey, request) }))
  const best = trails
    .filter(({ trail }) => trail !== null)
    .toSorted((one, other) => sectionsIn(other.trail) - sectionsIn(one.trail))[0]
  const others = trails.filter(one => one !== best && !(one.trail && sectionsIn(one.trail) === 0))
  return {
    sections: best?.trail?.sections ?? [],
    doubts: [...(best?.trail?.doubts ?? []), ...leftOut(others.map(({ line }) => line))],
  }
}

function sectionsIn(trail: Trail | null): number {
  return trail?.sections.length ?? 0
}

function readLine(line: Line, headlineKey: string, request: TextRequest): Trail | null {
  const rest = beforeHeadline(line.text, headlineKey)
  if (rest === null && !isTrail(line.text, request)) return null
  const sections = withoutHome(rest ?? line.text)
  const parts = sections.flatMap(part => cutGlued(part, request))
  const isGuess = parts.length !== sections.length || trailParts(rest ?? line.text).length === 1
  return { sections: parts, doubts: isGuess && parts.length > 0 ? [doubtCut(line, parts)] : [] }
}

/** What stands in the line before the headline, or null when the line does not end with it. */
function beforeHeadline(text: string, headlineKey: string): string | null {
  if (headlineKey === '') return null
  const at = plainly(text).lastIndexOf(headlineKey)
  const ends = at > 0 && keyOf(text.slice(at)) === headlineKey
  return ends ? text.slice(0, at).replace(/[\s›>→|/»•·«“"]+$/u, '') : null
}

function withoutHome(text: string): string[] {
  const [first = '', ...rest] = trailParts(text)
  if (isHome(first)) return rest
  const home = homeBefore(first)
  return home === null
    ? [first, ...rest].filter(Boolean)
    : [first.slice(home.length).trim(), ...rest]
}

/** Cuts « ActualitéSécurité et défense » at a section the newsroom knows, else at a capital inside a word. */
function cutGlued(text: string, request: TextRequest): string[] {
  const known = knownAtStart(text, request)
  if (known === null) return text.split(gluedCapital).map(part => part.trim())
  const rest = text.slice(known.length).trim()
  return rest === '' ? [known] : [known, ...cutGlued(rest, request)]
}

function knownAtStart(text: string, { knownSections = [] }: TextRequest): string | null {
  const plain = plainly(text)
  const fitting = knownSections
    .map(plainly)
    .filter(name => name !== '' && plain.startsWith(name) && isCut(text, name.length))
    .toSorted((one, other) => other.length - one.length)[0]
  return fitting === undefined ? null : text.slice(0, fitting.length)
}

function isCut(text: string, at: number): boolean {
  return at === text.length || /[\p{Lu}\s]/u.test(text.charAt(at))
}

function doubtCut({ number }: Line, sections: readonly string[]): Doubt {
  return { about: 'section-trail-cut', where: number, words: sections.join(' › ') }
}

function leftOut(lines: readonly Line[]): Doubt[] {
  return lines.map(({ number, text }) => ({
    about: 'furniture-removed',
    where: number,
    words: text,
  }))
}
