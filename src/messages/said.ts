import type { Language } from '../newsroom/values/language.ts'

/** What we say in every language; a missing one does not compile. */
export type Said = Record<Language, string>

/** What we say of some facts in every language. */
export type SaidOf<Facts extends unknown[]> = Record<Language, (...facts: Facts) => string>
