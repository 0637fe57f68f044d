/** « la France » → « de la France », « le Canada » → « du Canada », « Israël » → « d’Israël ». */
export function frenchGenitive(nameWithArticle: string): string {
  if (nameWithArticle.startsWith('le ')) return `du ${nameWithArticle.slice(3)}`
  if (nameWithArticle.startsWith('les ')) return `des ${nameWithArticle.slice(4)}`
  if (/^(?:la |l’)/.test(nameWithArticle)) return `de ${nameWithArticle}`
  return /^[aeiouyâéèêîôûœ]/i.test(nameWithArticle)
    ? `d’${nameWithArticle}`
    : `de ${nameWithArticle}`
}

/** « la France » → « France ». */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:le |la |les |l’)/, '')
}

/** The genitives a writer may use: « de la France » and « de France », « de l’Ukraine » and « d’Ukraine ». */
export function frenchGenitives(nameWithArticle: string): string[] {
  const bare = withoutArticle(nameWithArticle)
  const full = frenchGenitive(nameWithArticle)
  return bare === nameWithArticle ? [full] : [full, frenchGenitive(bare)]
}
