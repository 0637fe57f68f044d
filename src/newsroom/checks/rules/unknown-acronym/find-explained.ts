/** The acronyms that a text explains, wherever it does. */
export function findExplained(text: string, acronyms: readonly string[]): ReadonlySet<string> {
  if (acronyms.length === 0) return new Set()
  const initials = readInitials(text)
  return new Set(
    acronyms.filter(
      letters =>
        isSpeltOut(initials, letters) || isBracketed(text, letters) || isGlossed(text, letters),
    ),
  )
}

const smallWord =
  /^(?:l[ae]s?|les|des?|du|d|l|aux?|à|et|en|pour|sur|dans|par|of|and|the|for|in|on|to|an?|at)$/i

/** The first letters of the words, small words left out, with a dot where a sentence ends. */
function readInitials(text: string): string {
  return [...text.matchAll(/\p{L}+|[.;:!?\n]/gu)]
    .map(([word]) => (/\p{L}/u.test(word) ? (smallWord.test(word) ? '' : initial(word)) : '.'))
    .join('')
}

function initial(word: string): string {
  return isAllCapitals(word) ? '.' : plainly(word).charAt(0)
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}

function plainly(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** « la commission départementale d’aménagement commercial … la CDAC ». */
function isSpeltOut(initials: string, letters: string): boolean {
  return letters.length > 2 && initials.includes(plainly(letters))
}

/**
 * « l’Agence européenne des médicaments (EMA) »: after a common noun or adjective, or after words of which half the letters
 * are the initials; not « Jean Roux (MCRP) ».
 */
function isBracketed(text: string, letters: string): boolean {
  const place = text.indexOf(`(${letters}`)
  if (place < 0) return false
  const words = text.slice(Math.max(0, place - 120), place).match(/\p{L}+/gu) ?? []
  const last = words.at(-1) ?? ''
  if (last.length > 3 && /^\p{Ll}/u.test(last)) return true
  const initials = words.map(initial).join('')
  return countInOrder(plainly(letters), initials) * 2 > letters.length
}

function countInOrder(letters: string, initials: string): number {
  let from = 0
  let count = 0
  for (const letter of letters) {
    const at = initials.indexOf(letter, from)
    if (at < 0) continue
    from = at + 1
    count++
  }
  return count
}

/** « la CDAC (commission départementale…) », « la DGALN, la direction de l’aménagement, a publié », “the ORR, which regulates”. */
function isGlossed(text: string, letters: string): boolean {
  const gloss = new RegExp(
    String.raw`(?<!\p{L})${letters}(?: \([^()]*\p{Ll}{3,}[^()]* [^()]*\)|, (?:qui|dont|which|who) | [–—-] (?:l[ea]s? |l[’']|the )|, (?:l[ea] |l[’']|les |une? |the |an? )[^,.;()\n]{8,120},)`,
    'u',
  )
  return gloss.test(text)
}
