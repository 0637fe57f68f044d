import type { Language } from '../../../values/language.ts'
import type { Remark } from '../../check.ts'
import lexicon from '../../words/arithmetic.json' with { type: 'json' }
import { type Amount, asWorkedOut, meets, slackOf } from './amount.ts'
import { longestList } from './find-parts.ts'
import { hints, tellNumber } from './tell-number.ts'

const words = {
  fr: {
    share: (part: string, whole: string, right: string, written: string) =>
      `${part} sur ${whole} font ${right} ; le texte dit ${written}.`,
    shares: (sum: string, total: string) => `${sum} = ${total}, plus que la totalité.`,
  },
  en: {
    share: (part: string, whole: string, right: string, written: string) =>
      `${part} of ${whole} is ${right}; the text says ${written}.`,
    shares: (sum: string, total: string) => `${sum} = ${total}, more than the whole.`,
  },
} as const

/** « sur 200 salariés, 90 ont fait grève, soit 40 % », « 55 % des voix contre 48 % ». */
export function judgeShares(amounts: readonly Amount[], language: Language): readonly Remark[] {
  return amounts.flatMap((_, at) => {
    const votes = judgeVotes(amounts.slice(at, at + longestList), language)
    return [
      ...judgeShare(amounts.slice(at, at + 3), language),
      ...(votes.length > 0 ? votes : judgeOpinions(amounts.slice(at, at + 2), language)),
    ]
  })
}

const orSo = /^[^.;\d]{0,60}(?:, soit|, or|, c’est-à-dire|\(soit|\() $|^[^.;\d]{0,60} \($/
const ofThose = /^ (?:des|sur les|of the|out of the|out of|sur) $/
const differs =
  /^ ?\)?,? ?(?:\p{L}+ )?(?:de plus|de moins|more|fewer|less|higher|lower|par an|a year)/u

/** The part, the whole and the percentage in the three orders in which they are written. */
function judgeShare([one, two, three]: readonly Amount[], language: Language): readonly Remark[] {
  if (!one || !two || !three || !orSo.test(three.before) || differs.test(three.after)) return []
  if (three.unit === '%') {
    const isOutOf = /(?:^|[^\p{L}])(?:sur|parmi|of|out of)(?: les| the)? $/iu.test(one.before)
    if (isOutOf && /^[^.;:\d]{0,50}, $/.test(two.before))
      return compare({ part: two, whole: one, share: three }, language)
    return ofThose.test(two.before)
      ? compare({ part: one, whole: two, share: three }, language)
      : []
  }
  const isShareOf = one.unit === '%' && /^ (?:des|of the) $/.test(two.before)
  return isShareOf ? compare({ part: three, whole: two, share: one }, language) : []
}

type Share = { readonly part: Amount; readonly whole: Amount; readonly share: Amount }

function compare({ part, whole, share }: Share, language: Language): readonly Remark[] {
  if (part.unit !== whole.unit || part.unit === '%' || part.most > whole.least) return []
  const between = { least: (100 * part.least) / whole.most, most: (100 * part.most) / whole.least }
  if (meets(between, asWorkedOut(share))) return []
  const places = [part, whole, share]
  const message = words[language].share(
    tellNumber(part.value, language),
    tellNumber(whole.value, language),
    tellNumber((100 * part.value) / whole.value, language, true),
    share.text,
  )
  return [
    {
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map(({ end }) => end)),
      severity: 'warn',
      message,
      hint: hints[language],
    },
  ]
}

const grammar = { fr: readGrammar('fr'), en: readGrammar('en') }

function readGrammar(language: Language) {
  const { votes, notVotes, opinions } = lexicon[language]
  const word = (pattern: string) => new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'iu')
  return {
    votes: word(votes),
    notVotes: word(notVotes),
    opinions: opinions.map(answers => answers.map(word)),
  }
}

const another = /^[^.;:\d]{0,50}?(?:, |,? (?:contre|against|to|et|and) )$/
const forSomebody = /^ (?:à|au|aux|pour|for) (?!premier|second|deuxième|l’époque|the )/
const other =
  /^ (?:en|il y a|l’an|lors|in|at|last|a |years?|ago|précéd|auparavant|au (?:premier|second))/

/** Shares of one vote: the first says of what, each other is somebody’s, « contre 48 % à son adversaire ». */
function judgeVotes(amounts: readonly Amount[], language: Language): readonly Remark[] {
  const [first] = amounts
  const { votes, notVotes } = grammar[language]
  if (first?.unit !== '%' || !votes.test(first.what ?? '')) return []
  const rest = amounts.slice(1)
  const stop = rest.findIndex(
    ({ unit, before, after }) =>
      unit !== '%' || !another.test(before) || !forSomebody.test(after) || other.test(after),
  )
  const shares = [first, ...(stop < 0 ? rest : rest.slice(0, stop))]
  const isOther =
    / (?:à|en|dans|in|at) \p{Lu}/u.test(first.after) ||
    shares.some(({ before, after }) => notVotes.test(before) || notVotes.test(after))
  return isOther ? [] : judgeSum(shares, language)
}

/** « 60 % sont favorables et 48 % opposés »: one person gives one of two answers. */
function judgeOpinions(amounts: readonly Amount[], language: Language): readonly Remark[] {
  const [one, two] = amounts
  if (one?.unit !== '%' || two?.unit !== '%') return []
  if (!/^[^.;:\d]{0,70}(?:, |,? (?:contre|et|and|against|while) )$/.test(two.before)) return []
  const isOfOthers =
    two.what !== null && one.what !== null && /^ (?:des|de la|du|of) /.test(two.after)
  if (isOfOthers || other.test(two.after)) return []
  const [told, answered] = [two.before, /^[^.;:,\d]{0,40}/.exec(two.after)?.[0] ?? '']
  const answers = grammar[language].opinions.find(
    ([yes, no]) =>
      (yes?.test(told) && no?.test(answered)) || (no?.test(told) && yes?.test(answered)),
  )
  return answers ? judgeSum([one, two], language) : []
}

function judgeSum(shares: readonly Amount[], language: Language): readonly Remark[] {
  const total = shares.reduce((sum, { value }) => sum + value, 0)
  const rounding = shares.reduce(
    (sum, { text, value, unit }) => sum + slackOf(text, value, unit),
    0,
  )
  const [first, last] = [shares[0], shares.at(-1)]
  const isExact = shares.every(({ bound }) => bound === 'exact')
  if (!first || !last || shares.length < 2 || !isExact || total - rounding <= 100) return []
  const sum = shares.map(({ value }) => tellNumber(value, language, true)).join(' + ')
  const message = words[language].shares(sum, tellNumber(total, language, true))
  return [{ start: first.start, end: last.end, severity: 'warn', message, hint: hints[language] }]
}
