import { listTermsOfPerson } from '../../../offices/index.ts'
import { isQuoted } from '../../evidence/is-quoted.ts'
import { holds } from '../../evidence/sentences.ts'
import type { Manuscript } from '../../manuscript.ts'
import lexicon from '../../words/names.json' with { type: 'json' }
import type { PossibleName } from './find-possible-names.ts'
import { plainly } from './spelling.ts'

/** People whom the body first names by their surname alone, though it or the register knows their first name. */
export function findBareMentions(
  manuscript: Manuscript,
  names: readonly PossibleName[],
): readonly PossibleName[] {
  const body = manuscript.paragraphs.filter(({ place }) => place === 'body')
  const isInBody = (name: PossibleName) => body.some(paragraph => holds(paragraph, name))
  const people = new Set(
    names.filter(({ isPerson }) => isPerson).map(({ surname }) => surname.text),
  )
  const speakers = new Set(
    manuscript.statements.flatMap(({ speaker }) =>
      speaker?.kind === 'person' ? speaker.text : [],
    ),
  )
  const told = new Set<string>()
  return names.filter(name => {
    const surname = name.surname.text
    if (told.has(surname) || !(people.has(surname) || speakers.has(surname))) return false
    if (!isInBody(name) || isInStandfirst(manuscript, name)) return false
    told.add(surname)
    const isAlone = name.first === null && isBare(manuscript, name)
    return isAlone && (people.has(surname) || isHolder(manuscript, surname))
  })
}

/** One person of the register is so called: « Macron a déclaré que… » needs no homonym to be sorted out. */
function isHolder({ register }: Manuscript, surname: string): boolean {
  return listTermsOfPerson(register, surname).length === 1
}

function isInStandfirst({ text, article }: Manuscript, { start }: PossibleName): boolean {
  const standfirst = article?.standfirst
  const at = standfirst ? text.indexOf(standfirst) : -1
  return at >= 0 && start >= at && start < at + (standfirst?.length ?? 0)
}

const otherThings = new Set(`${lexicon.placeNames} ${lexicon.bodyNames}`.split(' '))
const before = { fr: wordsBefore(lexicon.before.fr), en: wordsBefore(lexicon.before.en) }
const title = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${lexicon.titles.replaceAll(' ', '|')})\.? $`,
  'u',
)
const source = /(?:selon|d’après|pour|according to) $/i

function wordsBefore(list: string): RegExp {
  const words = list.replaceAll("'", '’').replaceAll(' ', '|')
  return new RegExp(String.raw`(?:^|[.!?…;:,(«“"»”\n] ?|(?<!\p{L})(?:${words}) ?)$`, 'iu')
}

/** Not « la loi Veil », « M. Stoltenberg », “Trump Tower”, nor words people said. */
function isBare({ text, language }: Manuscript, name: PossibleName): boolean {
  const { start, end, text: surname } = name
  const before40 = text.slice(Math.max(0, start - 40), start).replace(/[\u00a0\u202f]/g, ' ')
  const after = text.slice(end, end + 3)
  return (
    surname.length > 3 &&
    /\p{Ll}/u.test(surname) &&
    !otherThings.has(surname) &&
    before[language].test(before40) &&
    !title.test(before40) &&
    (/^(?: [^\p{Lu}\d(]|[.;!?]|['’]s)/u.test(after) ||
      (source.test(before40) && after.startsWith(','))) &&
    !isQuoted(text, name) &&
    !new RegExp(String.raw`(?<!\p{L})${plainly(surname)}(?!\p{L})`, 'u').test(text)
  )
}
