import type { Series } from '../../newsroom/series/index.ts'
import { seriesAddress, seriesTableAddress } from '../series-addresses.ts'

/** A figure series as schema.org has it, with the file that holds its figures. */
export function dataSet(about: {
  series: Series
  name: string
  description: string
  origin: string
  newsroom: string
  /** The newsroom’s front page, a path. */
  home: string
  /** Of its figures, in order; at least one. */
  days: string[]
}): object {
  const { series, name, description, origin, newsroom, home, days } = about
  const address = `${origin}${seriesAddress(series)}`
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name,
    description,
    inLanguage: series.language,
    isAccessibleForFree: true,
    temporalCoverage: `${days.at(0)}/${days.at(-1)}`,
    variableMeasured: {
      '@type': 'PropertyValue',
      name,
      ...(series.unit === null ? {} : { unitText: series.unit }),
    },
    creator: { '@type': 'NewsMediaOrganization', name: newsroom, url: `${origin}${home}` },
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: `${origin}${seriesTableAddress(series)}`,
    },
  }
}
