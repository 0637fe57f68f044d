import type { Language } from '../../values/language.ts'
import lexicon from '../words/office-holder.json' with { type: 'json' }
import { anyOf, anyPhrase, exactly } from './phrases.ts'

/** What the words around a title and a name say of whose the office is, and when; the lexicon tells what each line is for. */
export const officeLexicon: Record<Language, OfficeLexicon> = {
  fr: compile(lexicon.fr),
  en: compile(lexicon.en),
}

type OfficeLexicon = ReturnType<typeof compile>

function compile(lines: (typeof lexicon)['fr']) {
  return {
    determiner: exactly(lines.determiners),
    qualifier: exactly(lines.qualifiers),
    relation: exactly(lines.relations),
    owner: exactly(lines.owners),
    possessive: exactly(lines.possessives),
    source: new RegExp(String.raw`(?<!\p{L})${anyOf(lines.sources)} ?$`, 'iu'),
    continuation: new RegExp(`^,? ?${anyOf(lines.continuations)}`, 'iu'),
    since: new RegExp(`(?<!\\p{L})${anyOf(lines.since)} ?$`, 'iu'),
    past: anyPhrase(lines.past),
    death: anyPhrase(lines.death),
    tense: anyPhrase(lines.tenses),
    recent: anyPhrase(lines.recent),
    former: new RegExp(String.raw`(?<![\p{L}])${anyOf(lines.former)}(?!\p{L})[^.;\n]{0,60}$`, 'iu'),
    notFirstName: exactly(lines.notFirstNames),
  }
}
