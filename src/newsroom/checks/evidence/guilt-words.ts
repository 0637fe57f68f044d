import lists from '../words/guilt.json' with { type: 'json' }
import { anyPhrase } from './phrases.ts'

function compile(list: (typeof lists)['fr'], auxiliaries: string) {
  return {
    guilty: anyPhrase(list.guilty),
    act: anyPhrase(list.acts.map(act => auxiliaries + act)),
    pending: anyPhrase(list.pending),
    suspect: anyPhrase(list.suspects),
    alleged: anyPhrase(list.alleged),
    hedge: anyPhrase(list.hedges),
    settled: anyPhrase(list.settled),
    notSettled: anyPhrase(list.notSettled),
  }
}

export const guiltWords = { fr: compile(lists.fr, '[a|ont] '), en: compile(lists.en, '') }
