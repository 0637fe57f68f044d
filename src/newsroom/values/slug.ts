/** Letters, digits and single hyphens, at most 80 characters: the last part of an address. */
export function slugFrom(text: string): string {
  const plain = text
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'AE')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return shortenAtHyphen(plain, 80)
}

function shortenAtHyphen(slug: string, limit: number): string {
  if (slug.length <= limit) return slug
  const cut = slug.lastIndexOf('-', limit)
  return slug.slice(0, cut > limit / 2 ? cut : limit)
}

export function isSlug(text: string): boolean {
  return text.length <= 120 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}
