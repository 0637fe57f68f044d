/** Who held which office on which day: the register of offices and its questions. Pure; runs in a browser. */
export { answerWho, type WhoHeld } from './answer-who.ts'
export { findHoldersOn, type HoldersOn, type UnknownBecause } from './find-holders-on.ts'
export { findOfficeBySlug, slugOfOffice } from './find-office-by-slug.ts'
export { findOfficesByWords } from './find-offices-by-words.ts'
export { findOrganisationByName } from './find-organisation-by-name.ts'
export { frenchGenitive, withoutArticle } from './french-genitive.ts'
export {
  layOver,
  type OwnOffice,
  type OwnRegister,
  type OwnTerm,
  peopleById,
  standsInFor,
} from './lay-over.ts'
export { listTermsOfPerson, type PersonWithTerms } from './list-terms-of-person.ts'
export { loadShippedRegister } from './load-shipped-register.ts'
export { nameOffice } from './name-office.ts'
export { namePerson } from './name-person.ts'
export type { Office, Organisation, Person, Term, TermSource } from './office.ts'
export {
  type Day,
  earliestDay,
  isDay,
  latestDay,
  type PartialDate,
  readPartialDate,
  writePartialDate,
} from './partial-date.ts'
export { plainWords } from './plain-words.ts'
export { openRegister, type Register } from './register.ts'
export { identityOf, isSamePerson } from './same-person.ts'
export { searchOffices } from './search-offices.ts'
export { startsAlike } from './starts-alike.ts'
export { tellDate } from './tell-date.ts'
export { tellSource } from './tell-source.ts'
export { tellWhoHeld } from './tell-who-held.ts'
export { certainlyCovers, possiblyCovers } from './term-span.ts'
