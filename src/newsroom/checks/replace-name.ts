import type { Edit } from './finding.ts'
import type { Manuscript } from './manuscript.ts'

const former =
  /(?:ancien|ancienne|ex|alors|former|then|predecessor|prédécesseur|successor to|succédé à|remplacé|succeeded|replaced)[^.;\n]{0,60}$/i

/** Edits that put one person’s name for another’s: full where it is full, the surname from there on; not where it names a predecessor. */
export function replaceName(
  { text, language }: Manuscript,
  name: { readonly start: number; readonly text: string },
  holder: string,
): Edit[] {
  const [full, surname] = [name.text, surnameOf(name.text)]
  const wanted = [full, surname].map(words => words.replace(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`))
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])((?:d[’']|de |qu[’']|que )?)(${wanted.join('|')})(?![\p{L}\p{N}-])`,
    'gu',
  )
  return [...text.matchAll(pattern)].flatMap(found => {
    const [whole, link = '', words = ''] = found
    const start = found.index
    const isSurname = words !== full
    const isOtherPerson = isSurname && followsFirstName(text.slice(0, start + link.length))
    const speaksOfFormer = former.test(text.slice(Math.max(0, start - 70), start))
    if (start + link.length !== name.start && (isOtherPerson || speaksOfFormer)) return []
    if (isSurname && start < name.start && full !== surname) return []
    const put = isSurname || full === surname ? surnameOf(holder) : holder
    const joined = language === 'fr' ? relink(link, put) : link
    return [{ start, end: start + whole.length, text: joined + put }]
  })
}

const noFirstName =
  /^(?:selon|pour|après|avant|avec|mais|et|or|quand|chez|de|à|par|sans|comme|si|que|depuis|contre|m|mme|monsieur|madame|président|ministre|according|but|when|after|before|as|for|with|and|if|since|mr|mrs|ms|president|minister|chancellor|secretary|general|secretary-general|king|queen)$/i

/** « Paul Stoltenberg » is somebody else; « Selon Stoltenberg » and "President Stoltenberg" are not. */
function followsFirstName(before: string): boolean {
  const word = /(\p{Lu}[\p{L}’'-]*) $/u.exec(before)?.[1]
  return word !== undefined && !noFirstName.test(word)
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
