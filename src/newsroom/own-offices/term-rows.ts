import type { Database } from '../../database/connect.ts'
import {
  type OwnTerm,
  type PartialDate,
  type Person,
  readPartialDate,
  type TermSource,
} from '../offices/index.ts'

/** A term as its row has it, with its person. */
export type TermRow = {
  term_id: string
  person_id: string
  office_key: string
  starts: string
  ends: string | null
  is_acting: boolean
  is_struck: boolean
  source: TermSource['kind']
  source_url: string | null
  checked: string
  name: string
  english_name: string | null
  variants: string[]
  wikidata_id: string | null
  born: string | null
}

export function selectTerms(database: Database) {
  return database
    .selectFrom('office_terms as term')
    .innerJoin('office_people as person', 'person.person_id', 'term.person_id')
    .select(['term.term_id', 'term.person_id', 'term.office_key', 'term.starts', 'term.ends'])
    .select(['term.is_acting', 'term.is_struck', 'term.source', 'term.source_url', 'term.checked'])
    .select(['person.name', 'person.english_name', 'person.variants'])
    .select(['person.wikidata_id', 'person.born'])
    .orderBy('term.starts')
}

/** `people` are those a register knows by their id: an own row of one of them has the spellings known of them. */
export function termOf(row: TermRow, people: ReadonlyMap<string, Person>): OwnTerm {
  return {
    office: row.office_key,
    person: people.get(row.wikidata_id ?? '') ?? personOf(row),
    start: dateOf(row.starts),
    end: row.ends === null ? null : dateOf(row.ends),
    acting: row.is_acting,
    source: sourceOf(row),
    checked: row.checked,
    isStruck: row.is_struck,
  }
}

function personOf(row: TermRow): Person {
  return {
    name: row.name,
    englishName: row.english_name,
    variants: row.english_name ? [row.english_name, ...row.variants] : row.variants,
    wikidata: row.wikidata_id,
    born: row.born,
  }
}

function sourceOf({ source, source_url, wikidata_id }: TermRow): TermSource {
  switch (source) {
    case 'wikidata':
      return { kind: 'wikidata', id: wikidata_id }
    case 'page':
      return { kind: 'page', url: source_url ?? '' }
    case 'popolo':
    case 'repertoire-des-elus':
    case 'by-hand':
      return { kind: source }
  }
}

function dateOf(text: string): PartialDate {
  return readPartialDate(text) ?? { precision: 'unknown' }
}
