import type { Finding } from '../statements/finding.ts'
import type { Sentence } from '../text/split-sentences.ts'
import { findVerbGroups, type VerbGroup } from './find-verb-groups.ts'
import type { Run } from './noun-phrases.ts'
import { readIncise } from './rules/read-incise.ts'
import { readSource } from './rules/read-source.ts'
import { readVerb } from './rules/read-verb.ts'
import { findSpeaker, type Reading } from './sentence-reader.ts'

/** The statements that French grammar shows in one sentence, in order. */
export function readFrenchSentence(sentence: Sentence): Finding[] {
  const { tokens } = sentence
  const groups = findVerbGroups(tokens)
  const starts = new Map(groups.map(group => [group.first, group]))
  const found: Finding[] = []
  let lastSubject: Run | null = null
  for (let at = 0; at < tokens.length; at++) {
    const reading: Reading = { sentence, tokens, groups, found, lastSubject }
    const group = starts.get(at)
    const finding = group ? readGroup(reading, group) : readSource(reading, at)
    if (finding) found.push(finding)
    if (finding && group) lastSubject = findSpeaker(reading, group)
  }
  return found
}

const readGroup = (reading: Reading, group: VerbGroup): Finding | null =>
  readIncise(reading, group) ?? readVerb(reading, group)
