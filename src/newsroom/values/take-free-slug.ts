/** The slug itself, or with the first number from 2 that is free; `page` when the words had no letters. */
export async function takeFreeSlug(
  slug: string,
  isFree: (slug: string) => Promise<boolean>,
): Promise<string> {
  const wished = slug === '' ? 'page' : slug
  if (await isFree(wished)) return wished
  for (let number = 2; ; number += 1) {
    const numbered = `${wished}-${number}`
    if (await isFree(numbered)) return numbered
  }
}
