import type { TextRange } from './anchor.ts'
import typography from './folding.json' with { type: 'json' }

/**
 * A text as anchors compare it. Its character `i` comes from the original offsets `starts[i]` to
 * `ends[i]`; characters that come from the same original ones belong together.
 */
export type FoldedText = { text: string; starts: number[]; ends: number[] }

export type FoldedSpan = { first: number; last: number }

/**
 * Spaces of all kinds become one space, typographic marks their plain forms, accents their decomposed
 * form, and hyphenation hints nothing. Case, ligatures and letters stay: other letters are other words.
 */
export function foldText(original: string): FoldedText {
  const folder: Folder = { characters: [], starts: [], ends: [] }
  for (let offset = 0; offset < original.length; ) offset = addNext(folder, original, offset)
  dropSpace(folder)
  return { text: folder.characters.join(''), starts: folder.starts, ends: folder.ends }
}

/** The folded characters a range of the original touches, first and last, without spaces at its ends. */
export function foldedSpan(folded: FoldedText, { start, end }: TextRange): FoldedSpan | null {
  const { text, starts, ends } = folded
  let first = ends.findIndex(characterEnd => characterEnd > start)
  let last = starts.findLastIndex(characterStart => characterStart < end)
  while (first <= last && text.charAt(first) === ' ') first += 1
  while (first <= last && text.charAt(last) === ' ') last -= 1
  return first === -1 || first > last || end <= start ? null : { first, last }
}

/** Where folded characters come from; null when they are a part of an original one, as one dot is of an ellipsis. */
export function originalRange(
  { starts, ends }: FoldedText,
  { first, last }: FoldedSpan,
): TextRange | null {
  const start = starts[first]
  const end = ends[last]
  if (start === undefined || end === undefined) return null
  return start === starts[first - 1] || starts[last] === starts[last + 1] ? null : { start, end }
}

type Folder = { characters: string[]; starts: number[]; ends: number[] }

const plainForms = new Map(
  typography.sets.flatMap(({ plain, variants }) => [...variants].map(variant => [variant, plain])),
)

/** Folds what stands at an offset and gives the offset after it; most characters stand alone. */
function addNext(folder: Folder, original: string, offset: number): number {
  if (standsAlone(original, offset)) {
    addCluster(folder, original.charAt(offset), offset)
    return offset + 1
  }
  token.lastIndex = offset
  const { groups = {} } = token.exec(original) ?? {}
  const end = token.lastIndex
  if (groups.space !== undefined) addSpace(folder, offset, end)
  else if (groups.cluster !== undefined) addCluster(folder, groups.cluster, offset)
  return end
}

/** A visible ASCII or Latin character that carries no mark: all marks have a code from U+0300 up. */
function standsAlone(original: string, offset: number): boolean {
  const code = original.charCodeAt(offset)
  const isVisible = (code > 0x20 && code < 0x7f) || (code > 0xad && code < 0x300)
  return isVisible && !(original.charCodeAt(offset + 1) >= 0x300)
}

/** Hints nobody sees; spaces; any other character with the accents or jamo it carries. */
const token =
  /[\u00AD\u200B-\u200D\u2060\uFEFF]+|(?<space>\s+)|(?<cluster>.[\p{M}\u1160-\u11FF]{0,30})/suy

/** A space after a space or a double quote, or at the beginning, counts for nothing. */
function addSpace(folder: Folder, start: number, end: number): void {
  const last = folder.characters.at(-1)
  if (last === ' ') folder.ends[folder.ends.length - 1] = end
  else if (last !== undefined && last !== '"') add(folder, ' ', { start, end })
}

function addCluster(folder: Folder, cluster: string, start: number): void {
  const folded = plainForms.get(cluster) ?? decomposed(cluster)
  const end = start + cluster.length
  if (folded === '"' || typography.spaceless.includes(folded)) dropSpace(folder)
  if (folded === '-' && folder.characters.at(-1) === '-' && folder.ends.at(-1) === start) {
    folder.ends[folder.ends.length - 1] = end
    return
  }
  for (let index = 0; index < folded.length; index += 1) {
    add(folder, folded.charAt(index), { start, end })
  }
}

function decomposed(cluster: string): string {
  return cluster.charCodeAt(0) < 0x80 && cluster.length === 1 ? cluster : cluster.normalize('NFD')
}

function dropSpace(folder: Folder): void {
  if (folder.characters.at(-1) !== ' ') return
  folder.characters.pop()
  folder.starts.pop()
  folder.ends.pop()
}

function add(folder: Folder, character: string, { start, end }: TextRange): void {
  folder.characters.push(character)
  folder.starts.push(start)
  folder.ends.push(end)
}
