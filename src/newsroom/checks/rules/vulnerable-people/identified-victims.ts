import type { Span } from '../../../../reading/index.ts'
import type { Remark } from '../../check.ts'
import { isInvented } from '../../evidence/not-of-today.ts'
import { anyPhrase, hasPhrase, spansOf } from '../../evidence/phrases.ts'
import {
  findWrittenNames,
  foldName,
  surnameOf,
  type WrittenName,
} from '../../evidence/written-names.ts'
import type { Manuscript } from '../../manuscript.ts'
import guidance from '../../words/guidance.json' with { type: 'json' }
import lists from '../../words/victims.json' with { type: 'json' }

const words = {
  fr: (name: string) => `L’article nomme ${name} comme victime de violence sexuelle.`,
  en: (name: string) => `The article names ${name} as a victim of sexual violence.`,
} as const

function compile(list: (typeof lists)['fr']) {
  return {
    sexual: anyPhrase(list.sexual),
    isVictim: anyPhrase(list.isVictim),
    ofVictim: anyPhrase(list.ofVictim),
    renamed: anyPhrase(list.renamed),
    consent: anyPhrase(list.consents),
  }
}

const listed = { fr: compile(lists.fr), en: compile(lists.en) }

/** Silent when the person speaks in the article, is said to have chosen to be named, or goes by another name. */
export function findIdentifiedVictims(
  manuscript: Manuscript,
  sentences: readonly Span[],
): Remark[] {
  const { text, language } = manuscript
  const { sexual, renamed } = listed[language]
  if (!hasPhrase(text, sexual) || hasPhrase(text, renamed)) return []
  const told = new Set<string>()
  return sentences.flatMap(sentence => {
    const written = text.slice(sentence.start, sentence.end)
    if (!hasPhrase(written, sexual) || isInvented(written)) return []
    const victims = findVictims(manuscript, sentence)
    return victims.flatMap(({ start, end, text: name }) => {
      const key = surnameOf(name)
      if (told.has(key) || isPublic(manuscript, sentences, key)) return []
      told.add(key)
      const message = words[language](name)
      const hint = guidance.sexualViolence[language]
      return [{ start, end, severity: 'note' as const, message, hint }]
    })
  })
}

function findVictims({ text, language }: Manuscript, sentence: Span): WrittenName[] {
  const { isVictim, ofVictim } = listed[language]
  const names = findWrittenNames(text, sentence).filter(
    name => name.words > 1 && /\p{Lu}\p{L}+$/u.test(name.text),
  )
  const before = spansOf(text, sentence, isVictim).map(cue =>
    names.find(name => /^(?:,[^,]{0,40})?,?[ \u00a0]$/.test(text.slice(name.end, cue.start))),
  )
  const after = spansOf(text, sentence, ofVictim).map(cue =>
    names.find(name => name.start >= cue.end && name.start - cue.end <= 1),
  )
  return [...before, ...after].filter(name => name !== undefined)
}

/** They speak in the article, or a sentence that names them says that they chose to be known. */
function isPublic(
  { text, language, statements }: Manuscript,
  sentences: readonly Span[],
  surname: string,
): boolean {
  const speaks = statements.some(
    ({ speaker }) => speaker?.resolved && surnameOf(speaker.resolved) === surname,
  )
  const { consent } = listed[language]
  return (
    speaks ||
    sentences.some(({ start, end }) => {
      const written = text.slice(start, end)
      return foldName(written).includes(surname) && hasPhrase(written, consent)
    })
  )
}
