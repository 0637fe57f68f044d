import type { Language } from '../../newsroom/values/language.ts'
import type { Doubt } from '../arrival.ts'

export type TextRequest = {
  language: Language
  /** The day the caller gives, `YYYY-MM-DD`; it wins over another day in the text. */
  date?: string
  /** The trail the caller gives; it wins over the one in the text. */
  sectionTrail?: string[]
  /** The names of the newsroom's sections, to cut a trail that lost its separators. */
  knownSections?: string[]
}

/** A line of the text, or several that a narrow page had wrapped; `number` is where it begins, from 1. */
export type Line = { number: number; text: string }

/** The text on its way to being an article: each step takes the lines it understands out of `lines`. */
export type Page = {
  request: TextRequest
  /** What no step has taken yet; an empty line stands for one or more. */
  lines: Line[]
  headline: { number: number; text: string } | null
  trailLines: Line[]
  sectionTrail: string[]
  authors: string[]
  published: string | null
  updated: string | null
  topics: string[]
  standfirst: string | null
  doubts: Doubt[]
}

export type Step = (page: Page) => Page

export function openPage(request: TextRequest): Page {
  return {
    request,
    lines: [],
    headline: null,
    trailLines: [],
    sectionTrail: [],
    authors: [],
    published: null,
    updated: null,
    topics: [],
    standfirst: null,
    doubts: [],
  }
}

export function withoutLines(page: Page, taken: ReadonlySet<Line>): Line[] {
  return taken.size === 0 ? page.lines : page.lines.filter(line => !taken.has(line))
}
