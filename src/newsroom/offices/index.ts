/** Who held which office on which day: the register of offices, its questions and its importers. Pure; runs in a browser. */
export { findHoldersOn, type HoldersOn, type UnknownBecause } from './find-holders-on.ts'
export { findOfficesByWords } from './find-offices-by-words.ts'
export { listTermsOfPerson, type PersonWithTerms } from './list-terms-of-person.ts'
export { nameOffice } from './name-office.ts'
export type { Office, Organisation, Person, Term, TermSource } from './office.ts'
export { type Day, isDay, type PartialDate } from './partial-date.ts'
export { openRegister, type Register } from './register.ts'
export { certainlyCovers, possiblyCovers } from './term-span.ts'
