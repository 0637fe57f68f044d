import type { ReadStatement, Speaker } from '../../../reading/index.ts'
import type { Language } from '../../values/language.ts'
import type { Check, Remark } from '../check.ts'
import { lineAround, sentenceAround } from '../evidence/sentences.ts'
import type { Manuscript } from '../manuscript.ts'
import lexicon from '../words/anonymous-sources.json' with { type: 'json' }

const words = {
  fr: {
    message: (source: string) =>
      `Rien ne dit pourquoi cette source n’est pas nommée : « ${source} ».`,
    hint: 'Nommez-la, ou dites pourquoi elle ne peut l’être : « qui n’est pas autorisée à s’exprimer ».',
  },
  en: {
    message: (source: string) => `Nothing says why this source has no name: “${source}”.`,
    hint: 'Name it, or say why it cannot be named: “who was not authorised to speak publicly”.',
  },
} as const

/** Somebody speaks without a name and the text does not say why: one note for each source. */
export const anonymousSource: Check = {
  code: 'anonymous-source',
  look(manuscript) {
    const sources = manuscript.statements.flatMap(statement => findSource(manuscript, statement))
    const explained = new Set(sources.filter(({ hasReason }) => hasReason).map(({ key }) => key))
    const told = new Set<string>()
    return sources.flatMap(source => {
      if (explained.has(source.key) || told.has(source.key)) return []
      told.add(source.key)
      return [remark(source, manuscript.language)]
    })
  },
}

type Source = {
  readonly start: number
  readonly end: number
  readonly written: string
  /** The words without their determiner: « une source policière » and « de source policière » are one. */
  readonly key: string
  readonly hasReason: boolean
}

const grammar = { fr: readGrammar('fr'), en: readGrammar('en') }

function readGrammar(language: Language) {
  const { sources, insiders, anonymity, reasons, because } = lexicon[language]
  const head = language === 'fr' ? frenchHead : englishHead
  return {
    source: new RegExp(head(sources), 'iu'),
    insider: new RegExp(head(insiders), 'iu'),
    anonymity: new RegExp(String.raw`(?<!\p{L})(?:${anonymity})(?!\p{L})`, 'iu'),
    reason: new RegExp(
      String.raw`(?<!\p{L})(?:${reasons})|(?<!\p{L})(?:${anonymity})(?!\p{L})[^.\n]{0,60}?(?<!\p{L})(?:${because})`,
      'iu',
    ),
  }
}

/** « une source », « deux hauts responsables », « source policière ». */
function frenchHead(nouns: string): string {
  return String.raw`^(?:(?:une?|des|deux|trois|quatre|plusieurs|certaine?s|quelques|d[’']autres|de|d[’']) ?)?(?:\p{L}+ )??(${nouns})(?!\p{L})`
}

/** “a source”, “two senior officials”, “a White House official”. */
function englishHead(nouns: string): string {
  return String.raw`^(?:(?:an?|one|another|two|three|four|several|some|multiple|other) )?(?:[\p{L}.-]+ ){0,3}?(${nouns})(?!\p{L})`
}

function findSource(manuscript: Manuscript, { speaker, place }: ReadStatement): Source[] {
  const { text, language } = manuscript
  if (!speaker || place !== 'body' || definite.test(speaker.text)) return []
  const { source, insider, anonymity, reason } = grammar[language]
  const head = findHead(text, speaker, source) ?? findInsider(text, speaker, insider)
  const sentence = sentenceAround(text, speaker)
  const isWithheld = anonymity.test(text.slice(sentence.start, sentence.end))
  if (head === undefined && !(speaker.kind === 'anonymous' && isWithheld)) return []
  const end = Math.max(speaker.end, speaker.start + (head?.length ?? 0))
  if (naming.test(text.slice(end)) || isNamed(speaker)) return []
  const written = text.slice(speaker.start, end)
  const paragraph = lineAround(text, speaker)
  return [
    {
      start: speaker.start,
      end,
      written,
      key: written.toLowerCase().replace(determiner, ''),
      hasReason: reason.test(text.slice(paragraph.start, paragraph.end)),
    },
  ]
}

/** Never « la source », which was told of before or springs from the ground. */
const definite =
  /^(?:l[ea]s? |l[’']|cet?(?:te)? |ces |son |sa |ses |leurs? |the |this |that |these |those |his |her |their |its )/i
const determiner =
  /^(?:une?|des?|d[’'](?:autres)?|deux|trois|plusieurs|an?|one|another|two|three|several|some) ?(?!\p{L}*$)/iu
/** « un responsable du club, Paul Durand, » */
const naming =
  /^(?:[^,.;:\n]{0,40},|) (?:(?:M|Mme|Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’-]+ \p{Lu}\p{Ll}/u
/** "Officials said" speaks for an office; “an official said” hides somebody. */
const someOf =
  /^(?:une?|des|deux|trois|quatre|plusieurs|certaine?s|quelques|d[’']autres|an?|one|another|two|three|four|several|some) /i

/** The words up to the noun, which may reach beyond what was read as the speaker: « Un | haut fonctionnaire, qui… ». */
function findHead(text: string, speaker: Speaker, noun: RegExp): string | undefined {
  const phrase = /^[^,.;:!?»”"\n]{0,80}/.exec(text.slice(speaker.start))?.[0] ?? ''
  const [head = '', found = ''] = noun.exec(phrase) ?? []
  const isAlone = !speaker.text.includes(' ')
  return found && (isAlone || head.length - found.length < speaker.text.length) ? head : undefined
}

function findInsider(text: string, speaker: Speaker, noun: RegExp): string | undefined {
  const isSomebody = speaker.kind === 'anonymous' && someOf.test(`${speaker.text} `)
  return isSomebody ? findHead(text, speaker, noun) : undefined
}

/** "Sources close" may be read as a name. */
function isNamed({ kind, resolved }: Speaker): boolean {
  return kind === 'person' && (resolved?.includes(' ') ?? false)
}

function remark({ start, end, written }: Source, language: Language): Remark {
  const say = words[language]
  return { start, end, severity: 'note', message: say.message(written), hint: say.hint }
}
