import type { Language } from '../newsroom/values/language.ts'
import type { Reason, Refusal, Sentences } from './refusal.ts'
import { refusalsAtStart } from './refusals-at-start.ts'
import { refusalsOfChecks } from './refusals-of-checks.ts'
import { refusalsOfKeys } from './refusals-of-keys.ts'
import { refusalsOfOffices } from './refusals-of-offices.ts'
import { refusalsOfSeries } from './refusals-of-series.ts'
import { refusalsOfTheRecord } from './refusals-of-the-record.ts'
import { refusalsOfWork } from './refusals-of-work.ts'

export type { Refusal } from './refusal.ts'

const sentences: Sentences = {
  ...refusalsAtStart,
  ...refusalsOfWork,
  ...refusalsOfChecks,
  ...refusalsOfKeys,
  ...refusalsOfOffices,
  ...refusalsOfTheRecord,
  ...refusalsOfSeries,
}

/** What happened, why, and what to do. A refusal without words in every language does not compile. */
export function sentenceOf(refusal: Refusal, language: Language): string {
  const reason = `${refusal.cannot}/${refusal.because}` as Reason
  const say = sentences[reason][language] as (refusal: Refusal) => string
  return say(refusal)
}
