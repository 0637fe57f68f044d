/** « Patrick » « DE CAROLIS » → « Patrick de Carolis »; the Répertoire writes family names in capitals. */
export function nameOfElected(given: string, family: string): string {
  const lowered = family
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/(^|[\s’-])(\p{Letter})/gu, letter => letter.toUpperCase())
    .replace(
      /(^|\s)(De|Du|D’)(?=\s|\p{Letter})/gu,
      (_, before, word) => before + word.toLowerCase(),
    )
  return `${given.replaceAll("'", '’')} ${lowered}`.replace(/\s+/g, ' ').trim()
}
