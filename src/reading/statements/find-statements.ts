import { findQuotations } from '../quotations/find-quotations.ts'
import type { Span } from '../text/span.ts'
import { splitParagraphs } from '../text/split-paragraphs.ts'
import { type Sentence, type SentenceHabits, splitSentences } from '../text/split-sentences.ts'
import { attributeEchoes } from './attribute-echoes.ts'
import { findInterviewee } from './find-interviewee.ts'
import type { Finding } from './finding.ts'
import { isCovered, readFreeQuotation } from './free-quotations.ts'
import type { Grammar, ReadSentence } from './grammar.ts'
import { joinIntroductions } from './join-introductions.ts'
import { markQuotedHeadings } from './quoted-headings.ts'
import { readAnswer, readQuotedAnswer } from './read-answer.ts'

/** Every sentence of the article with the statements that the grammar sees in it, in the order of the text. */
export function readArticle(text: string, grammar: Grammar): ReadSentence[] {
  const read: ReadSentence[] = []
  const sentences = markQuotedHeadings(joinIntroductions(splitArticle(text, grammar.habits)))
  const interviewee = findInterviewee(text, sentences, grammar)
  const ends = paragraphEnds(sentences)
  for (const [at, sentence] of sentences.entries()) {
    const seen = withSpeakerBefore(sentence, grammar.readSentence(sentence), read)
    const findings = mergeOpening(sentence, seen, read)
    const reply = readQuotedAnswer(sentence, read.at(-1), interviewee)
    const free =
      reply || (findings.length > 0 && isCovered(sentence, findings))
        ? null
        : readFreeQuotation(sentence, read, grammar, sentences[at + 1])
    if (free?.kind === 'continuation') extend(read, free.of, free.content)
    const answer = reply ?? readAnswer(text, sentence, ends.get(sentence.paragraph) ?? sentence.end)
    const own = free?.kind === 'statement' ? [free.finding] : answer ? [answer] : []
    read.push({ sentence, findings: [...findings, ...own] })
  }
  return attributeEchoes(text, read)
}

/** Where each paragraph's last sentence ends. */
const paragraphEnds = (sentences: readonly Sentence[]): ReadonlyMap<number, number> =>
  new Map(sentences.map(({ paragraph, end }) => [paragraph, end]))

/** « Avant d'ajouter : « … » » as a sentence: who spoke in the sentence before goes on. */
function withSpeakerBefore(
  sentence: Sentence,
  findings: readonly Finding[],
  read: readonly ReadSentence[],
): readonly Finding[] {
  const last = read.at(-1)
  const speaker =
    last?.sentence.paragraph === sentence.paragraph ? last.findings.at(-1)?.speaker : null
  return speaker
    ? findings.map(finding => ({
        ...finding,
        speaker: finding.speaker ?? (finding.rule === 'impersonal' ? null : speaker),
      }))
    : findings
}

/** « A. » « B », disent des témoins: the quotation that stood alone before the incise is theirs too. */
function mergeOpening(
  sentence: Sentence,
  findings: readonly Finding[],
  read: ReadSentence[],
): readonly Finding[] {
  const last = read.at(-1)
  const alone = last?.findings.at(-1)
  const [first, ...others] = findings
  if (!last || !first || !alone || alone.rule !== 'free') return findings
  const isNext =
    last.sentence.paragraph === sentence.paragraph && first.content[0]?.start === sentence.start
  if (!isNext || sentence.tokens[0]?.kind !== 'quotation') return findings
  read[read.length - 1] = { ...last, findings: last.findings.slice(0, -1) }
  return [{ ...first, content: [...alone.content, ...first.content] }, ...others]
}

/** « … », dit X. « … »: the second quotation belongs to the statement before it. */
function extend(read: ReadSentence[], at: number, content: Span): void {
  const earlier = read[at]
  const finding = earlier?.findings.at(-1)
  if (!earlier || !finding) return
  const longer = { ...finding, content: [...finding.content, content] }
  read[at] = { ...earlier, findings: [...earlier.findings.slice(0, -1), longer] }
}

function splitArticle(text: string, habits: SentenceHabits): Sentence[] {
  return splitParagraphs(text).flatMap((paragraph, number) =>
    splitSentences(text, { ...paragraph, number }, findQuotations(text, paragraph), habits),
  )
}
