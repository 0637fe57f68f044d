import type { Newsroom } from '../newsroom.ts'
import type { Result } from '../values/result.ts'
import type { CannotTakeOfficeFile, ImportOfficesRequest, ImportReport } from './import-offices.ts'

/**
 * Takes a file into the newsroom’s register: a Wikidata query result (CSV, TSV or JSON), Popolo JSON, or a table of the
 * French Répertoire national des élus. Says what became of each row; taking it again changes nothing. The readers are
 * loaded only when first asked for.
 */
export async function takeOfficeFile(
  newsroom: Newsroom,
  request: Omit<ImportOfficesRequest, 'file'> & { bytes: AsyncIterable<Uint8Array> },
): Promise<Result<ImportReport, CannotTakeOfficeFile>> {
  const { bytes, ...wishes } = request
  const { openOfficeFile } = await import('./import/open-office-file.ts')
  const { importOffices } = await import('./import-offices.ts')
  const opened = await openOfficeFile(bytes)
  return opened.ok ? await importOffices(newsroom, { ...wishes, file: opened.value }) : opened
}
