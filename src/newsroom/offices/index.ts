/** Who held which office on which day: the register of offices and its questions. Pure; runs in a browser. */
export { answerWho, type WhoHeld } from './answer-who.ts'
export { findHoldersOn, type HoldersOn, type UnknownBecause } from './find-holders-on.ts'
export { findOfficesByWords } from './find-offices-by-words.ts'
export type {
  ImportedOffice,
  ImportedTerm,
  OfficeFile,
  RefusedRow,
  WhyRefused,
} from './import/office-file.ts'
export type { CannotReadOfficeFile } from './import/read-office-file.ts'
export { listTermsOfPerson, type PersonWithTerms } from './list-terms-of-person.ts'
export { loadShippedRegister } from './load-shipped-register.ts'
export { nameOffice } from './name-office.ts'
export { namePerson } from './name-person.ts'
export type { Office, Organisation, Person, Term, TermSource } from './office.ts'
export { type Day, isDay, type PartialDate } from './partial-date.ts'
export { readForeignFile } from './read-foreign-file.ts'
export { openRegister, type Register } from './register.ts'
export { tellDate } from './tell-date.ts'
export { tellWhoHeld } from './tell-who-held.ts'
export { certainlyCovers, possiblyCovers } from './term-span.ts'
