import type { Check } from '../../check.ts'
import { listSentences } from '../../evidence/sentences.ts'
import { findIdentifiedMinors } from './identified-minors.ts'
import { findIdentifiedVictims } from './identified-victims.ts'
import { findSuicideDetails } from './suicide-details.ts'

/** Children in criminal matters, victims of sexual violence, and suicide: notes with the law or the guidance. */
export const vulnerablePeople: Check = {
  code: 'vulnerable-people',
  look(manuscript) {
    const sentences = listSentences(manuscript)
    return [
      ...findIdentifiedMinors(manuscript, sentences),
      ...findIdentifiedVictims(manuscript, sentences),
      ...findSuicideDetails(manuscript, sentences),
    ]
  },
}
