import type { Span } from '../../../../reading/index.ts'
import type { Check, Remark } from '../../check.ts'
import { state } from '../../evidence/accusations.ts'
import { guiltWords } from '../../evidence/guilt-words.ts'
import { isHistory, isInvented } from '../../evidence/not-of-today.ts'
import type { Paragraph } from '../../evidence/paragraphs.ts'
import { hasPhrase, spansOf } from '../../evidence/phrases.ts'
import { listSentences } from '../../evidence/sentences.ts'
import { foldName } from '../../evidence/written-names.ts'
import type { Edit } from '../../finding.ts'
import type { Manuscript } from '../../manuscript.ts'
import lists from '../../words/guilt.json' with { type: 'json' }
import { findGuiltyNouns } from './guilty-nouns.ts'

const words = {
  fr: {
    act: (act: string, known: string) =>
      `« ${act} » donne pour un fait ce dont la personne est seulement soupçonnée (« ${known} »).`,
    hint: 'Employez le conditionnel, ou dites qui l’affirme.',
    fix: (put: string) => `Écrire « ${put} »`,
  },
  en: {
    act: (act: string, known: string) =>
      `“${act}” states as fact what the person is only suspected of (“${known}”).`,
    hint: 'Write “allegedly”, or say who claims it.',
    fix: (put: string) => `Write “${put}”`,
  },
} as const

/** Guilt stated of somebody under investigation, whom no court of the article has judged and who has not confessed. */
export const allegationAsFact: Check = {
  code: 'allegation-as-fact',
  look(manuscript) {
    const { text, language } = manuscript
    const { pending, suspect, alleged } = guiltWords[language]
    if (![pending, suspect, alleged].some(phrase => hasPhrase(text, phrase))) return []
    if (isSettled(manuscript)) return []
    const sentences = listSentences(manuscript)
    return [
      ...findGuiltyNouns(manuscript, sentences),
      ...sentences.flatMap(sentence => findActs(manuscript, sentence)),
      ...sentences.flatMap(sentence =>
        sentence.place === 'headline' ? compareHeadline(manuscript, sentence, sentences) : [],
      ),
    ]
  },
}

/** An earlier conviction, or one that may come, settles nothing. */
function isSettled({ text, language }: Manuscript): boolean {
  const { settled, notSettled } = guiltWords[language]
  return hasPhrase(text.replace(notSettled, ''), settled)
}

/** « Le suspect a poignardé … », « Paul Durand, mis en examen pour meurtre, a étranglé … » */
function findActs(manuscript: Manuscript, sentence: Paragraph): Remark[] {
  const { text, language, date, statements } = manuscript
  const { act, pending, suspect, hedge } = guiltWords[language]
  const written = text.slice(sentence.start, sentence.end)
  if (sentence.place !== 'body' || /[«“"?]/.test(written)) return []
  if (hasPhrase(written, hedge) || isInvented(written) || isHistory(written, date)) return []
  const [found] = spansOf(text, sentence, act)
  const isSaid = statements.some(({ pieces }) =>
    pieces.some(piece => found && overlaps(piece, found)),
  )
  if (!found || isSaid) return []
  const before = text.slice(sentence.start, found.start)
  const subject = [...before.matchAll(suspect)].at(-1)
  const status = [...before.matchAll(pending)].at(-1)
  const isSubject =
    subject && /^(?:,.*,)?[ \u00a0]$/s.test(before.slice(subject.index + subject[0].length))
  const isAside = status && /^\p{Lu}[^,]*,[^.]*,[ \u00a0]$/su.test(before)
  const known = isSubject ? subject[0] : isAside ? status[0] : null
  return known ? [remark(manuscript, found, known)] : []
}

/** A headline states what a sentence of the body only alleges of the same act. */
function compareHeadline(
  manuscript: Manuscript,
  headline: Paragraph,
  sentences: readonly Paragraph[],
): Remark[] {
  const { text, language } = manuscript
  const { act, alleged, hedge, pending, suspect } = guiltWords[language]
  const written = text.slice(headline.start, headline.end)
  const [found] = spansOf(text, headline, act)
  if (!found || /[«“"?‘:]/.test(written)) return []
  if ([hedge, alleged, pending, suspect].some(phrase => hasPhrase(written, phrase))) return []
  const before = text.slice(headline.start, found.start)
  if (hasPhrase(before, state)) return []
  const stems = stemsOf(text.slice(found.start, found.end))
  for (const sentence of sentences) {
    if (sentence.place !== 'body') continue
    const said = text.slice(sentence.start, sentence.end)
    const known = said.match(alleged)?.[0]
    const isSame = (foldName(said).match(/\p{L}+/gu) ?? []).some(word =>
      stems.some(stem => word.startsWith(stem)),
    )
    if (known && isSame) return [remark(manuscript, found, known)]
  }
  return []
}

/** « tue » of « a tué », "embe" of "embezzled": enough to know the act again in another form. */
function stemsOf(act: string): readonly string[] {
  const stem = foldName(act.replace(/^(?:a|ont) /, '')).slice(0, 4)
  return lists.forms.find(forms => forms.includes(stem)) ?? [stem]
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

function remark({ text, language }: Manuscript, { start, end }: Span, known: string): Remark {
  const say = words[language]
  const act = text.slice(start, end)
  const put =
    language === 'fr'
      ? act.replace(/^a(?=\s)/, 'aurait').replace(/^ont(?=\s)/, 'auraient')
      : `allegedly ${act}`
  const edits: Edit[] = [{ start, end, text: put }]
  const message = say.act(act, known)
  return {
    start,
    end,
    severity: 'warn',
    message,
    hint: say.hint,
    ...(put !== act && { fix: { title: say.fix(put), edits } }),
  }
}
