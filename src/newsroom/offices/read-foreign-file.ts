import type { Result } from '../values/result.ts'
import type { OfficeFile } from './import/office-file.ts'
import type { CannotReadOfficeFile } from './import/read-office-file.ts'

/**
 * Reads offices and terms out of a Wikidata query result (CSV or JSON), Popolo JSON or a CSV of the French Répertoire
 * national des élus; what it could not use is in `refusals`. The readers are loaded only when first asked for.
 */
export async function readForeignFile(
  text: string,
): Promise<Result<OfficeFile, CannotReadOfficeFile>> {
  const { readOfficeFile } = await import('./import/read-office-file.ts')
  return readOfficeFile(text)
}
