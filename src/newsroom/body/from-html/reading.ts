import type { Block, Inline, Mark } from '../body.ts'
import type { HtmlNode } from './html-tree.ts'
import type { Lost } from './lost.ts'

export type HtmlOptions = {
  /** The library's id for an image address, or null when it has none: the image is then lost. */
  mediaIdFor?: (address: string) => string | null
  /** The page's own address, against which relative addresses are read; without it they are lost. */
  baseUrl?: string
  /** The article's language: words already in it get no language mark. */
  language?: string
}

/** One reading of one page: `read` gives the blocks of some nodes. */
export type Reading = {
  options: HtmlOptions
  lost: Lost[]
  read: (nodes: readonly HtmlNode[], place: Place) => Block[]
}

/** Where the reader stands: what holds for all the words from here down. */
export type Place = {
  marks: readonly Mark[]
  language: string | null
  heading: 2 | 3 | 4 | null
  isPreformatted: boolean
  /** How many elements, and how many lists, stand around these words. */
  depth: number
  lists: number
  caption: Caption | null
}

/** The caption of the figure being read; the first image of the figure takes it. */
export type Caption = { content: Inline[]; credit: string | null; isTaken: boolean }

export const topOfPage: Place = {
  marks: [],
  language: null,
  heading: null,
  isPreformatted: false,
  depth: 0,
  lists: 0,
  caption: null,
}

/** Words have no depth limit, structure has: what lies deeper is read as plain words. */
export const deepestElement = 200
