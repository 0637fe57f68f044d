import type { Newsroom } from '../newsroom.ts'
import { type OwnTerm, writePartialDate } from '../offices/index.ts'
import { admitPerson } from './admit-person.ts'

/** Writes a term, over the own one of that person which has that start. */
export async function writeTerm(newsroom: Newsroom, term: OwnTerm): Promise<void> {
  const said = {
    ends: term.end && writePartialDate(term.end),
    is_acting: term.acting,
    is_struck: term.isStruck,
    source: term.source.kind,
    source_url: term.source.kind === 'page' ? term.source.url : null,
    checked: term.checked,
  }
  await newsroom.database
    .insertInto('office_terms')
    .values({
      term_id: newsroom.newId(),
      office_key: term.office,
      person_id: await admitPerson(newsroom, term.person),
      starts: writePartialDate(term.start),
      ...said,
    })
    .onConflict(conflict =>
      conflict.columns(['office_key', 'person_id', 'starts']).doUpdateSet(said),
    )
    .execute()
}
