const letterOrFigure = /[\p{L}\p{N}\p{M}\p{Cs}]/u
const figure = /\p{Nd}/u

/**
 * Whether a place in a folded text lies inside a word or a number, so that words ending there would
 * be cut short: between letters, at the hyphen of « vice-président », inside « 600 000 » or « 1,5 ».
 */
export function isInsideWord(text: string, index: number): boolean {
  const isLetter = (at: number) => letterOrFigure.test(text.charAt(at))
  if (isLetter(index - 1) && isLetter(index)) return true
  return isJoint(text, index) || isJoint(text, index - 1)
}

function isJoint(text: string, index: number): boolean {
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  switch (text.charAt(index)) {
    case '-':
      return letterOrFigure.test(before) && letterOrFigure.test(after)
    case '.':
    case ',':
      return figure.test(before) && figure.test(after)
    case ' ':
      return figure.test(before) && /^\d{3}(?!\d)/.test(text.slice(index + 1, index + 5))
    default:
      return false
  }
}
