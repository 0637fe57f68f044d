import { createHash } from 'node:crypto'
import { slugFrom } from '../../values/slug.ts'

const longest = 48

/** Plain letters, digits and hyphens that stand for an identifier of another system; long ones are told apart by a digest. */
export function keyOf(identifier: string): string {
  const slug = slugFrom(identifier)
  if (slug !== '' && slug.length <= longest) return slug
  const digest = createHash('sha256').update(identifier).digest('hex').slice(0, 10)
  return [slug.slice(0, longest).replace(/-+$/, ''), digest].filter(Boolean).join('-')
}

/** The same names in both languages, for a title that a file gives in one. */
export function sameInBoth<Names>(names: Names): { fr: Names; en: Names } {
  return { fr: names, en: names }
}
