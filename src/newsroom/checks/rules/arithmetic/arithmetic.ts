import type { Check } from '../../check.ts'
import { holds } from '../../evidence/sentences.ts'
import { readAmounts } from './amount.ts'
import { judgeChanges } from './judge-changes.ts'
import { judgeMultiples } from './judge-multiples.ts'
import { judgeParts } from './judge-parts.ts'
import { judgeShares } from './judge-shares.ts'

const rules = [judgeParts, judgeChanges, judgeMultiples, judgeShares]

/** Figures of one sentence, or of two neighbours, that do not add up: sums, changes, multiples, shares. */
export const arithmetic: Check = {
  code: 'arithmetic',
  look({ text, paragraphs, figures, language }) {
    return paragraphs.flatMap(paragraph => {
      const own = figures.filter(figure => holds(paragraph, figure))
      if (own.length === 0) return []
      const amounts = readAmounts(text, paragraph, own)
      return rules.flatMap(judge => judge(amounts, language))
    })
  },
}
