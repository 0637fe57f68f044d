import type { Language } from '../../../values/language.ts'
import { isQuoted } from '../../evidence/is-quoted.ts'
import { officeLexicon } from '../../evidence/office-lexicon.ts'
import type { Edit } from '../../finding.ts'
import type { Manuscript } from '../../manuscript.ts'

/** Edits that put one person’s name for another’s: full where it is full, the surname from there on; not where it names a predecessor, nor in anybody’s quoted words. */
export function replaceName(
  { text, language }: Manuscript,
  name: { readonly start: number; readonly text: string },
  holder: string,
): Edit[] {
  const { former } = officeLexicon[language]
  const [full, surname] = [name.text, surnameOf(name.text)]
  const wanted = [full, surname].map(words => words.replace(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`))
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])((?:d[’']|de |qu[’']|que )?)(${wanted.join('|')})(?![\p{L}\p{N}-])`,
    'gu',
  )
  return [...text.matchAll(pattern)].flatMap(found => {
    const [whole, link = '', words = ''] = found
    const start = found.index
    const before = text.slice(Math.max(0, start - 70), start)
    const isSurname = words !== full
    const isOtherPerson = isSurname && followsFirstName(before + link, language)
    const isElsewhere = start + link.length !== name.start
    if (isElsewhere && (isOtherPerson || former.test(before) || isQuoted(text, { start })))
      return []
    if (isSurname && start < name.start && full !== surname) return []
    const put = isSurname || full === surname ? surnameOf(holder) : holder
    const joined = language === 'fr' ? relink(link, put) : link
    return [{ start, end: start + whole.length, text: joined + put }]
  })
}

/** « Paul Stoltenberg » is somebody else; « Selon Stoltenberg » and "President Stoltenberg" are not. */
function followsFirstName(before: string, language: Language): boolean {
  const word = /(\p{Lu}[\p{L}’'-]*) $/u.exec(before)?.[1]
  return word !== undefined && !officeLexicon[language].notFirstName.test(word)
}

function surnameOf(name: string): string {
  const space = name.indexOf(' ')
  return space < 0 ? name : name.slice(space + 1)
}

/** « de Biden » but « d’Obama ». */
function relink(link: string, name: string): string {
  const elided = /^[aeiouyàâéèêëîïôûhæœ]/i.test(name)
  if (/^d/.test(link)) return elided ? 'd’' : 'de '
  if (/^qu/.test(link)) return elided ? 'qu’' : 'que '
  return link
}
