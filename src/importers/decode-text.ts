import { done, type Result, refused } from '../newsroom/values/result.ts'
import type { Doubt } from './arrival.ts'
import { type FileKind, recogniseFileKind } from './recognise-file-kind.ts'

export type CannotDecode =
  | { because: 'empty' }
  | { because: 'not-text'; kind: FileKind }
  | { because: 'unknown-encoding'; at: number }

type Decoded = { text: string; doubts: Doubt[] }

/** The text of some bytes: UTF-8, UTF-16 with its mark, or Windows-1252 when the result reads like French or English. */
export function decodeText(bytes: Uint8Array): Result<Decoded, CannotDecode> {
  const encoding = markedEncoding(bytes)
  if (encoding === null) {
    const kind = recogniseFileKind(bytes)
    if (kind !== null) return refused({ because: 'not-text', kind })
  }
  const text = decodeAs(encoding ?? 'utf-8', bytes)
  if (text === null) return encoding === null ? guessWestern(bytes) : refused(undecodable(bytes))
  if (text.trim() === '') return refused({ because: 'empty' })
  return hasManyControls(text) ? refused(binary) : done({ text, doubts: [] })
}

const binary: CannotDecode = { because: 'not-text', kind: 'binary' }

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function guessWestern(bytes: Uint8Array): Result<Decoded, CannotDecode> {
  const text = decodeWestern(bytes)
  if (!readsLikeWestern(text)) return refused(undecodable(bytes))
  return done({
    text,
    doubts: [{ about: 'encoding-guessed', where: null, encoding: 'windows-1252' }],
  })
}

/** Bytes 0x80 to 0x9F. Node 20 decodes them as controls, so the table is ours; U+FFFD has no meaning. */
const windowsMarks = [...'€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ']

function decodeWestern(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, mark => windowsMarks[mark.charCodeAt(0) - 0x80] ?? mark)
}

/** Letters French and English use beyond ASCII, and the marks of their typography. */
const westernLetters = /[àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆáíóúñßÁÍÓÚÑ«»‘’“”–—…€£°§©·•\u00A0]/g

/**
 * Plain letters for the most part, no sign of a half-broken UTF-8 (“Ã©”), and nearly every other
 * character one that French or English prose uses.
 */
function readsLikeWestern(text: string): boolean {
  const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  const western = text.match(westernLetters)?.length ?? 0
  const letters = text.match(/[a-z ]/gi)?.length ?? 0
  const broken = text.match(/[ÃÂâ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g)?.length ?? 0
  const isMostlyPlain = letters >= text.length * 0.6 && !hasManyControls(text)
  return isMostlyPlain && broken === 0 && western >= beyond * 0.9
}

function hasManyControls(text: string): boolean {
  const controls = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0
  return text.includes('\0') || controls > Math.max(2, text.length / 200)
}

/** `at` is the first byte that is not UTF-8, from 0. */
function undecodable(bytes: Uint8Array): CannotDecode {
  return { because: 'unknown-encoding', at: firstUndecodable(bytes) }
}

function firstUndecodable(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (good < bad) {
    const middle = Math.floor((good + bad) / 2)
    if (isGoodStart(bytes.subarray(0, middle + 1))) good = middle + 1
    else bad = middle
  }
  return good
}

function isGoodStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
