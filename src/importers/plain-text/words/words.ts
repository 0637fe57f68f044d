import english from './english.json' with { type: 'json' }
import everywhere from './everywhere.json' with { type: 'json' }
import french from './french.json' with { type: 'json' }
import { keyOf } from './key-of.ts'

/**
 * The words sites put around articles. Both languages are read in every text,
 * because a French page often carries the furniture of an English theme.
 */
export const words = {
  home: keys(french.home, english.home),
  furniture: {
    alone: new Set(keys(french.furniture.alone, english.furniture.alone)),
    leadIns: keys(french.furniture.leadIns, english.furniture.leadIns),
    starts: keys(french.furniture.starts, english.furniture.starts),
    related: new Set(keys(french.furniture.related, english.furniture.related)),
    endings: new Set(keys(french.furniture.endings, english.furniture.endings)),
    anywhere: keys(french.furniture.anywhere, english.furniture.anywhere),
    services: new Set(keys(everywhere.services)),
  },
  byline: {
    starts: longestFirst(keys(french.byline.starts, english.byline.starts)),
    and: longestFirst(keys(french.byline.and, english.byline.and)),
    with: keys(french.byline.with, english.byline.with),
    unnamed: keys(french.byline.unnamed, english.byline.unnamed),
    agencies: new Map(everywhere.agencies.map(name => [keyOf(name), name])),
  },
  dates: {
    months: monthNumbers(french.dates.months, english.dates.months),
    published: keys(french.dates.published, english.dates.published),
    updated: keys(french.dates.updated, english.dates.updated),
    around: new Set(keys(french.dates.around, english.dates.around)),
    zonesAtGreenwich: keys(everywhere.zonesAtGreenwich),
  },
  topics: longestFirst(keys(french.topics, english.topics)),
  standfirst: longestFirst(keys(french.standfirst, english.standfirst)),
}

function keys(...lists: string[][]): string[] {
  return [...new Set(lists.flat().map(keyOf))]
}

function longestFirst(phrases: string[]): string[] {
  return phrases.toSorted((one, other) => other.length - one.length)
}

function monthNumbers(...languages: string[][][]): Map<string, number> {
  return new Map(
    languages.flatMap(months =>
      months.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
    ),
  )
}
