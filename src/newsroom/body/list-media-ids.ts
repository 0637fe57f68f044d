import type { Body } from './body.ts'

/** The media a body shows, each once, in reading order. */
export function listMediaIds(body: Body): string[] {
  const ids = body.content.flatMap(block => (block.type === 'figure' ? [block.attrs.mediaId] : []))
  return [...new Set(ids)]
}
