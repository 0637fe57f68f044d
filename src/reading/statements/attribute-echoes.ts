import { once } from '../text/once.ts'
import { contains, type Span } from '../text/span.ts'
import type { Sentence } from '../text/split-sentences.ts'
import type { Token } from '../text/token.ts'
import type { Finding } from './finding.ts'
import type { ReadSentence } from './grammar.ts'

/**
 * Words set above or apart from the text (a headline, a subheading, a quotation pulled out) belong to whoever says them in it;
 * a quoted subheading that nobody repeats, to the first one quoted below it; else to nobody.
 */
export function attributeEchoes(text: string, read: readonly ReadSentence[]): ReadSentence[] {
  const said = once(() => listSaid(text, read))
  return read.map((each, at) =>
    isSetApart(each)
      ? { ...each, findings: withHeadings(text, each, { said, below: findBelow(read, at) }) }
      : {
          ...each,
          findings: each.findings.map(finding =>
            UNCUED.has(finding.rule) ? echoing(text, finding, said) : finding,
          ),
        },
  )
}

/** What the article attributes by itself, with its bare words. */
type Said = { readonly finding: Finding; readonly words: string }

/** An article has fewer; a hostile text may not make us compare everything with everything. */
const MOST_SAID = 200
const UNCUED: ReadonlySet<string> = new Set(['free', 'ahead'])

const listSaid = (text: string, read: readonly ReadSentence[]): readonly Said[] =>
  read
    .flatMap(({ findings }) => findings)
    .filter(({ cue, rule, speaker }) => speaker !== null && (cue !== null || rule === 'answer'))
    .slice(0, MOST_SAID)
    .map(finding => ({ finding, words: bareWords(text, finding.content) }))

const isSetApart = ({ sentence }: ReadSentence): boolean => sentence.place !== 'body'

type Sources = { readonly said: () => readonly Said[]; readonly below: Finding | null }

function withHeadings(
  text: string,
  { sentence, findings }: ReadSentence,
  { said, below }: Sources,
): readonly Finding[] {
  const cued = findings.filter(({ rule }) => !UNCUED.has(rule))
  const own = findings.filter(({ rule }) => UNCUED.has(rule)).map(each => echoing(text, each, said))
  const free = sentence.tokens.filter(
    token =>
      token.kind === 'quotation' &&
      !findings.some(({ content }) => content.some(span => touches(span, token))),
  )
  return [
    ...cued,
    ...own,
    ...free.flatMap(token => headingOf(text, { sentence, token, said, below })),
  ]
}

const touches = (span: Span, token: Token): boolean =>
  contains(span, token) || contains(token, span)

const FEWEST_WORDS = 2

type Heading = Sources & { readonly sentence: Sentence; readonly token: Token }

function headingOf(text: string, { sentence, token, said, below }: Heading): Finding[] {
  if ((token.quotation?.words ?? 0) < FEWEST_WORDS) return []
  const content = [{ start: token.start, end: token.end }]
  const origin = findEcho(text, content, said)
  if (origin) return [makeFinding(content, origin)]
  const isSubheading = sentence.place === 'subheading' && sentence.tokens.length === 1
  return isSubheading ? [makeFinding(content, below)] : []
}

const makeFinding = (content: readonly Span[], origin: Finding | null): Finding => ({
  rule: 'heading',
  content,
  cue: null,
  act: origin?.act ?? 'says',
  speaker: origin?.speaker ?? null,
  negated: false,
  hedged: false,
  ...(origin ? { echoOf: origin } : {}),
})

function echoing(text: string, finding: Finding, said: () => readonly Said[]): Finding {
  const origin = findEcho(text, finding.content, said)
  return origin ? { ...finding, speaker: origin.speaker, echoOf: origin } : finding
}

/** The one statement that holds these words; `null` when two people say them. */
function findEcho(
  text: string,
  content: readonly Span[],
  said: () => readonly Said[],
): Finding | null {
  const words = bareWords(text, content)
  const holders = said()
    .filter(each => each.words.includes(words))
    .map(({ finding }) => finding)
  const names = new Set(
    holders.map(({ speaker }) => text.slice(speaker?.start, speaker?.end).toLowerCase()),
  )
  return names.size === 1 ? (holders[0] ?? null) : null
}

/** " aucune vanne ": letters and digits only, so that marks and spaces do not matter. */
const bareWords = (text: string, content: readonly Span[]): string =>
  ` ${content
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .join(' ')} `

const FARTHEST_PARAGRAPH = 2

/** The first one whose words are quoted below a subheading, not far. */
function findBelow(read: readonly ReadSentence[], heading: number): Finding | null {
  const paragraph = read[heading]?.sentence.paragraph ?? 0
  for (let at = heading + 1; at < read.length; at++) {
    const below = read[at]
    const isFar = (below?.sentence.paragraph ?? 0) > paragraph + FARTHEST_PARAGRAPH
    if (!below || isFar || below.sentence.place !== 'body') return null
    const direct = below.findings.find(finding => isDirect(below.sentence, finding))
    if (direct) return direct
  }
  return null
}

const isDirect = ({ tokens }: Sentence, { cue, content, speaker }: Finding): boolean =>
  speaker !== null &&
  cue !== null &&
  tokens.some(({ kind, start }) => kind === 'quotation' && start === content[0]?.start)
