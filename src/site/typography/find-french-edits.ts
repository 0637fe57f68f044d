/** Characters, perhaps none, that must be `text`; `mark` is the place of the mark that wants it. */
export type Edit = { start: number; end: number; text: string; mark: number }

const thin = '\u202F'
const wide = '\u00A0'
const spaces = ' \u00A0\u2009\u202F'

const marks = /[«»:%‰€°']|[;!?]+/g
const groupsOfThree = /\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+/g
const joinsANumber = /[\p{L}\p{N}.,]/u
const endsAWord = /[\p{L}\p{N}»”’)\]…%€]$/u
const mayFollowAMark = /^(?:[\s»”)\]]|$)/

/**
 * What a printer changes in a French text: a thin unbreakable space inside « » and before ; ! ?, an unbreakable one
 * before the colon and €, a thin one between groups of three figures and before %, and curly apostrophes. Missing spaces
 * are given, except in addresses. After the Imprimerie nationale's « Lexique ».
 */
export function findFrenchEdits(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const edit = editFor(text, mark, index)
    if (edit && text.slice(edit.start, edit.end) !== edit.text) edits.push(edit)
  }
  const inOrder = [...edits, ...betweenFigures(text)].sort((a, b) => a.start - b.start)
  return inOrder.filter((edit, index) => edit.start !== inOrder[index - 1]?.start)
}

function editFor(text: string, mark: string, at: number): Edit | null {
  switch (mark) {
    case '«':
      return { start: at + 1, end: endOfSpaces(text, at + 1), text: thin, mark: at }
    case '»':
      return at === 0 ? null : before(text, at, thin)
    case ':':
      return beforeHighMark(text, at, { length: 1, space: wide })
    case "'":
      return apostrophe(text, at)
    case '%':
    case '‰':
      return afterFigure(text, at, thin)
    case '€':
    case '°':
      return afterFigure(text, at, wide)
    default:
      return beforeHighMark(text, at, { length: mark.length, space: thin })
  }
}

function before(text: string, at: number, space: string): Edit {
  return { start: startOfSpaces(text, at), end: at, text: space, mark: at }
}

function beforeHighMark(
  text: string,
  at: number,
  mark: { length: number; space: string },
): Edit | null {
  const edit = before(text, at, mark.space)
  if (edit.start === 0 || text.charAt(edit.start - 1) === '«') return null
  if (edit.start < at) return edit
  const isAfterWord = endsAWord.test(text.slice(Math.max(0, at - 2), at))
  const isBeforeGap = mayFollowAMark.test(text.slice(at + mark.length, at + mark.length + 1))
  return isAfterWord && isBeforeGap && !isInAddress(text, at) ? edit : null
}

function afterFigure(text: string, at: number, space: string): Edit | null {
  const edit = before(text, at, space)
  return edit.start < at && isFigure(text.charCodeAt(edit.start - 1)) ? edit : null
}

function apostrophe(text: string, at: number): Edit | null {
  const isBetweenLetters = /^\p{L}'\p{L}$/u.test(text.slice(at - 1, at + 2))
  return isBetweenLetters && !isInAddress(text, at)
    ? { start: at, end: at + 1, text: '’', mark: at }
    : null
}

function betweenFigures(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { 0: number, index } of text.matchAll(groupsOfThree)) {
    if (!standsAlone(text, index, index + number.length)) continue
    for (let at = index; at < index + number.length; at += 1) {
      const isSpace = !isFigure(text.charCodeAt(at))
      if (isSpace && text.charAt(at) !== thin)
        edits.push({ start: at, end: at + 1, text: thin, mark: at })
    }
  }
  return edits
}

/** « 2024 300 » is no number, nor is « 1.234 567 ». */
function standsAlone(text: string, start: number, end: number): boolean {
  return !joinsANumber.test(text.charAt(start - 1)) && !isFigure(text.charCodeAt(end))
}

function isInAddress(text: string, at: number): boolean {
  return /:\/\/|^www\.|@|^mailto/.test(text.slice(startOfToken(text, at), at))
}

/** Addresses are not longer than this; looking further back would make long texts without spaces slow. */
const longestAddress = 2_000

function startOfToken(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < longestAddress && /[^\s«»]/.test(text.charAt(start - 1)))
    start -= 1
  return start
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57
}

function startOfSpaces(text: string, at: number): number {
  let start = at
  while (start > 0 && spaces.includes(text.charAt(start - 1))) start -= 1
  return start
}

function endOfSpaces(text: string, at: number): number {
  let end = at
  while (end < text.length && spaces.includes(text.charAt(end))) end += 1
  return end
}
