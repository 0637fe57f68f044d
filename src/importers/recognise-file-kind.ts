/** What a file that is no text looks like. */
export type FileKind =
  | 'pdf'
  | 'word'
  | 'zip'
  | 'rtf'
  | 'old-word'
  | 'image'
  | 'video'
  | 'sound'
  | 'archive'
  | 'binary'

/** First bytes as Latin-1 text, the longest beginnings first where two begin alike. */
const beginnings: readonly [beginning: string, kind: FileKind][] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'old-word'],
  ['\x89PNG\r\n', 'image'],
  ['\xFF\xD8\xFF', 'image'],
  ['GIF87a', 'image'],
  ['GIF89a', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['\x1F\x8B', 'archive'],
  ['7z\xBC\xAF', 'archive'],
  ['Rar!\x1A', 'archive'],
  ['BZh', 'archive'],
  ['\xFD7zXZ', 'archive'],
  ['(\xB5/\xFD', 'archive'],
  ['ID3', 'sound'],
  ['OggS', 'sound'],
  ['fLaC', 'sound'],
  ['\x1AE\xDF\xA3', 'video'],
]

/** What the bytes are by their content, or null when they may be text. */
export function recogniseFileKind(bytes: Uint8Array): FileKind | null {
  const start = latin(bytes.subarray(0, 64))
  if (start.startsWith('PK\x03\x04')) return isWord(bytes) ? 'word' : 'zip'
  const inContainer = kindInContainer(start)
  if (inContainer) return inContainer
  const known = beginnings.find(([beginning]) => start.startsWith(beginning))
  if (known && (known[0].length > 3 || bytes.includes(0))) return known[1]
  return bytes.includes(0) ? 'binary' : null
}

function isWord(bytes: Uint8Array): boolean {
  const names = latin(bytes.subarray(0, 4000))
  return names.includes('word/') || names.includes('opendocument.text')
}

function kindInContainer(start: string): FileKind | null {
  const inside = start.slice(8, 12)
  if (start.startsWith('RIFF'))
    return inside === 'WEBP' ? 'image' : inside === 'WAVE' ? 'sound' : 'video'
  if (start.slice(4, 8) !== 'ftyp') return null
  return /^(?:avif|heic|heix|mif1)/.test(inside) ? 'image' : 'video'
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
