import { officePageWords as words } from '../../../messages/office-pages.ts'
import {
  namePerson,
  type PartialDate,
  type Term,
  tellDate,
} from '../../../newsroom/offices/index.ts'
import type { TopicLabel } from '../../../newsroom/topics/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { topicAddress } from '../../addresses.ts'
import { dayOf } from '../../components/office-words.ts'
import { hostOf, safeLink } from '../../safe-link.ts'
import { setWords } from '../../typography/set-words.ts'

export type TermRow = {
  name: string
  /** The page on this person, when the newsroom has one. */
  href: string | null
  note: string | null
  start: DateShown
  /** Null while in office. */
  end: DateShown | null
  /** « depuis le 1er octobre 2024 »; null when not known. */
  since: string | null
  source: { words: string; href: string | null }
  noted: string
}

/** `machine` is null when the date is not known. */
export type DateShown = { words: string; machine: string | null }

type Beside = { language: Language; topics: readonly TopicLabel[] }

export function constructTermRow(term: Term, { language, topics }: Beside): TermRow {
  const topic = topicOf(term, { language, topics })
  return {
    name: setWords(namePerson(term.person, language), language),
    href: topic && topicAddress(topic.language, topic.slug),
    note: term.acting ? words.acting[language] : null,
    start: dateShown(term.start, language),
    end: term.end && dateShown(term.end, language),
    since: since(term.start, language),
    source: sourceOf(term, language),
    noted: words.noted[language](dayOf(term.checked, language)),
  }
}

/** A topic of another id is another person of that name. */
function topicOf({ person }: Term, { language, topics }: Beside): TopicLabel | null {
  const byId = topics.find(
    ({ wikidataId }) => wikidataId !== null && wikidataId === person.wikidata,
  )
  const name = namePerson(person, language)
  const byName = topics.find(
    topic => topic.name === name && (topic.wikidataId === null || person.wikidata === null),
  )
  return byId ?? byName ?? null
}

function dateShown(date: PartialDate, language: Language): DateShown {
  const told = tellDate(date, language)
  return date.precision === 'unknown' || told === null
    ? { words: words.unknownDate[language], machine: null }
    : { words: setWords(told, language), machine: date.date }
}

function since(start: PartialDate, language: Language): string | null {
  if (start.precision === 'unknown') return null
  const { words: told } = dateShown(start, language)
  return start.precision === 'day' ? words.sinceDay[language](told) : words.since[language](told)
}

function sourceOf({ source, person }: Term, language: Language): TermRow['source'] {
  const onWikidata = person.wikidata && `https://www.wikidata.org/wiki/${person.wikidata}`
  switch (source.kind) {
    case 'wikidata':
      return {
        words: person.wikidata ? `Wikidata ${person.wikidata}` : 'Wikidata',
        href: onWikidata,
      }
    case 'page':
      return { words: hostOf(source.url) ?? source.url, href: safeLink(source.url) }
    case 'by-hand': {
      const id = person.wikidata ? `, Wikidata ${person.wikidata}` : ''
      return { words: `${words.byHand[language]}${id}`, href: onWikidata }
    }
    case 'popolo':
    case 'repertoire-des-elus':
      return { words: words.sources[source.kind][language], href: null }
  }
}
