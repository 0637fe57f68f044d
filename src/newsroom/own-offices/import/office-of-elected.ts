import { frenchGenitive, withoutArticle } from '../../offices/index.ts'
import type { ElectedCells } from './elected-cells.ts'
import functions from './functions.json' with { type: 'json' }
import { keyOf, sameInBoth } from './key-of.ts'
import type { OfficeRead } from './office-file.ts'
import places from './places.json' with { type: 'json' }

type KindOfFile = { hasFunctions: boolean; isCommunal: boolean; isAbroad: boolean }
type Place = { key: string; name: string }

/** The office a row of the Répertoire speaks of; null for a councillor without a function. */
export function officeOfElected(cell: ElectedCells, file: KindOfFile): OfficeRead | null {
  if (file.isAbroad) return null
  const departement = departementOf(cell)
  if (file.isCommunal) return communalOffice(cell, departement, file)
  if (cell('epci')) return functionOfEpci(cell)
  const region = regionOf(cell)
  if (region) return functionAt(region, cell)
  if (cell('circonscription')) return deputyOf(cell, departement)
  if (file.hasFunctions) return functionAt(departement, cell)
  return departement.name ? senatorOf(departement) : memberOfEuropeanParliament
}

function departementOf(cell: ElectedCells): Place {
  const code = (cell('departementCode') || cell('collectiviteCode')).padStart(2, '0')
  const name = known(places.departements, code) ?? (cell('departement') || cell('collectivite'))
  return { key: `fr-${keyOf(code)}`, name }
}

function regionOf(cell: ElectedCells): Place | null {
  if (!cell('region')) return null
  const code = cell('regionCode').padStart(2, '0')
  return { key: `fr-region-${keyOf(code)}`, name: known(places.regions, code) ?? cell('region') }
}

function known(table: Record<string, string>, code: string): string | null {
  return table[code] ?? null
}

/** Mayors have a file of their own and stand in that of municipal councillors too, as their function. */
function communalOffice(
  cell: ElectedCells,
  departement: Place,
  file: KindOfFile,
): OfficeRead | null {
  const commune = cell('secteur') || cell('commune')
  const title = file.hasFunctions ? functionOf(cell) : 'maire'
  if (!title || !commune) return null
  const code = cell('communeCode').padStart(5, '0')
  const where = cell('secteur') ? `${code}-${keyOf(commune)}` : code
  return {
    ...titled(title, { ...communeNamed(commune), at: departement }),
    key: `${departement.key}/${keyOf(title)}-${keyOf(where)}`,
  }
}

function functionAt(place: Place, cell: ElectedCells): OfficeRead | null {
  const title = functionOf(cell)
  if (!title) return null
  return {
    ...titled(title, { ...wordsOf(place.name), at: place }),
    key: `${place.key}/${keyOf(title)}`,
  }
}

function functionOf(cell: ElectedCells): string {
  return cell('function').toLowerCase().replaceAll('’', "'")
}

function deputyOf(cell: ElectedCells, departement: Place): OfficeRead {
  const name = `${departement.name} (${cell('circonscription').toLowerCase()})`
  return {
    ...titled('député', { ...wordsOf(name), at: departement }),
    key: `${departement.key}/depute-${keyOf(cell('circonscriptionCode'))}`,
    holders: 'one',
  }
}

function senatorOf(departement: Place): OfficeRead {
  return {
    ...titled('sénateur', { ...wordsOf(departement.name), at: departement }),
    key: `${departement.key}/senateur`,
  }
}

const memberOfEuropeanParliament: OfficeRead = {
  key: 'fr-europe/depute-europeen',
  organisation: {
    key: 'fr-europe',
    names: sameInBoth({ name: 'Parlement européen', aliases: [], adjectives: [] }),
  },
  names: {
    fr: {
      masculine: 'député européen (France)',
      feminine: 'députée européenne (France)',
      others: [],
      standsAlone: true,
    },
    en: {
      masculine: 'Member of the European Parliament (France)',
      feminine: 'Member of the European Parliament (France)',
      others: [],
      standsAlone: true,
    },
  },
  holders: 'several',
  wikidata: null,
}

function functionOfEpci(cell: ElectedCells): OfficeRead | null {
  const title = functionOf(cell)
  if (!title) return null
  const name = cell('epci').replaceAll("'", '’')
  const place = { key: `epci-${keyOf(cell('epciCode') || name)}`, name }
  const inBrackets = `(${name})`
  return {
    ...titled(title, { french: inBrackets, english: inBrackets, at: place }),
    key: `${place.key}/${keyOf(title)}`,
  }
}

/** How a title goes on to say where, in each language. */
type Where = { french: string; english: string; at: Place }

function titled(title: string, { french, english, at }: Where) {
  const masculine = title.replaceAll("'", '’')
  const inEnglish = `${known(functions.english, title) ?? masculine} ${english}`
  const names = { others: [], standsAlone: true }
  return {
    organisation: {
      key: at.key,
      names: sameInBoth({ name: at.name, aliases: [], adjectives: [] }),
    },
    names: {
      fr: {
        masculine: `${masculine} ${french}`,
        feminine: `${feminineOf(masculine)} ${french}`,
        ...names,
      },
      en: { masculine: inEnglish, feminine: inEnglish, ...names },
    },
    holders: leads(title) ? ('one' as const) : ('several' as const),
    wikidata: null,
  }
}

/** « le Finistère »: « du Finistère », "of Finistère". */
function wordsOf(place: string) {
  return { french: frenchGenitive(place), english: `of ${withoutArticle(place)}` }
}

/** « Le Mans » gives « du Mans », « La Rochelle » keeps its article: « de La Rochelle ». */
function communeNamed(written: string) {
  const commune = written.replaceAll("'", '’')
  const contracting = commune.replace(/^Le /, 'le ').replace(/^Les /, 'les ')
  return { french: frenchGenitive(contracting), english: `of ${commune}` }
}

/** « vice-président » is no president, « maire délégué » no mayor. */
function leads(title: string): boolean {
  return /^(?:maire|président)\b/.test(title) && !/vice|adjoint|délégué|premier/.test(title)
}

function feminineOf(title: string): string {
  return title.replace(/[\p{L}-]+/gu, word => known(functions.feminine, word) ?? word)
}
