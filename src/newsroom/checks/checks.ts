import { allegationAsFact } from './allegation-as-fact.ts'
import { anonymousSource } from './anonymous-source.ts'
import { arithmetic } from './arithmetic.ts'
import { articleForm } from './article-form.ts'
import type { Check } from './check.ts'
import { duplicateArticle } from './duplicate-article.ts'
import { figuresDisagree } from './figures-disagree.ts'
import { headlineUnsupported } from './headline-unsupported.ts'
import { houseTerms } from './house-terms.ts'
import { links } from './links.ts'
import { missingReply } from './missing-reply.ts'
import { nameVariants } from './name-variants.ts'
import { noSource } from './no-source.ts'
import { officeHolder } from './office-holder.ts'
import { quoteAltered } from './quote-altered.ts'
import { relativeDate } from './relative-date.ts'
import { repeatedWords } from './repeated-words.ts'
import { stale } from './stale.ts'
import { tookOffice } from './took-office.ts'
import { translationDrift } from './translation-drift.ts'
import { typography } from './typography.ts'
import { unattributedQuote } from './unattributed-quote.ts'
import { unbalancedQuotes } from './unbalanced-quotes.ts'
import { unknownAcronym } from './unknown-acronym.ts'
import { vulnerablePeople } from './vulnerable-people.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'

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
