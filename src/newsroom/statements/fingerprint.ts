import { createHash } from 'node:crypto'

/**
 * What tells the words of one statement of an article from those of another, however they are set: letters and digits
 * in small letters, hashed. Null when there are none. The second time the same words are said has a number of its own.
 */
export function openFingerprints(): (content: string) => string | null {
  const seen = new Map<string, number>()
  return content => {
    const words = plainWords(content)
    if (words === '') return null
    const times = (seen.get(words) ?? 0) + 1
    seen.set(words, times)
    const hash = createHash('sha256').update(words).digest('base64url').slice(0, 22)
    return times === 1 ? hash : `${hash}~${times}`
  }
}

function plainWords(content: string): string {
  return content
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
