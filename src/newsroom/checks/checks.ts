import type { Check } from './check.ts'
import { allegationAsFact } from './rules/allegation-as-fact/allegation-as-fact.ts'
import { anonymousSource } from './rules/anonymous-source.ts'
import { arithmetic } from './rules/arithmetic/arithmetic.ts'
import { articleForm } from './rules/article-form/article-form.ts'
import { duplicateArticle } from './rules/duplicate-article.ts'
import { figuresDisagree } from './rules/figures-disagree/figures-disagree.ts'
import { headlineUnsupported } from './rules/headline-unsupported.ts'
import { houseTerms } from './rules/house-terms.ts'
import { links } from './rules/links/links.ts'
import { missingReply } from './rules/missing-reply.ts'
import { nameVariants } from './rules/name-variants/name-variants.ts'
import { noSource } from './rules/no-source.ts'
import { officeHolder } from './rules/office-holder/office-holder.ts'
import { quoteAltered } from './rules/quote-altered/quote-altered.ts'
import { relativeDate } from './rules/relative-date.ts'
import { repeatedWords } from './rules/repeated-words.ts'
import { stale } from './rules/stale/stale.ts'
import { tookOffice } from './rules/took-office/took-office.ts'
import { translationDrift } from './rules/translation-drift/translation-drift.ts'
import { typography } from './rules/typography/typography.ts'
import { unattributedQuote } from './rules/unattributed-quote.ts'
import { unbalancedQuotes } from './rules/unbalanced-quotes.ts'
import { unknownAcronym } from './rules/unknown-acronym/unknown-acronym.ts'
import { vulnerablePeople } from './rules/vulnerable-people/vulnerable-people.ts'
import { weekdayMismatch } from './rules/weekday-mismatch/weekday-mismatch.ts'

/** What is looked at before publication, in the order in which an editor would. */
export const checks: readonly Check[] = [
  // Is it right?
  officeHolder,
  tookOffice,
  figuresDisagree,
  arithmetic,
  headlineUnsupported,
  weekdayMismatch,
  nameVariants,
  quoteAltered,
  translationDrift,

  // Do we know from whom, and will readers know when?
  unattributedQuote,
  noSource,
  anonymousSource,
  relativeDate,
  stale,

  // Is it fair?
  missingReply,
  allegationAsFact,
  vulnerablePeople,

  // Do we have it already?
  duplicateArticle,

  // Is it well written down?
  unbalancedQuotes,
  repeatedWords,
  unknownAcronym,
  houseTerms,
  typography,

  // Is it ready to be seen?
  articleForm,
  links,
]
