import { expect, test } from 'vitest'
import { makeFigure } from '../../../../test/make/figures.ts'
import { madeSections, madeSite, makeSettings } from '../../../../test/make/site.ts'
import { makeTopicLabel } from '../../../../test/make/statement.ts'
import type { FigureOfSeries } from '../../../newsroom/statements/index.ts'
import { constructViewModel } from './construct-view-model.ts'

const series = {
  ...{ seriesId: 'series-1', language: 'fr' as const, name: 'Logements inondés', unit: null },
  ...{ slug: 'logements-inondes', description: null, topic: null },
  names: [
    { language: 'fr' as const, name: 'Logements inondés', slug: 'logements-inondes' },
    { language: 'en' as const, name: 'Homes flooded', slug: 'homes-flooded' },
  ],
}

function view(figures: FigureOfSeries[], changes: Partial<typeof series> = {}) {
  return constructViewModel(madeSite, {
    ...{ settings: makeSettings(), sectionTree: madeSections, figures, others: [] },
    series: { ...series, ...changes },
  })
}

const townHall = makeFigure({ by: 'Mairie', bound: 'at-least', words: 'au moins 120' })
const residents = makeFigure({
  ...{ by: 'Riverains', saidOn: '2026-01-14', value: 200, bound: 'more-than' },
  words: 'plus de 200',
})

test('each figure is a mark that says who gave how much and when, and leads to the statement', () => {
  const { chart, summary } = view([townHall, residents])
  expect(summary).toBe(
    '2\u00A0chiffres, 2\u00A0sources, du 12\u00A0janvier 2026 au 14\u00A0janvier 2026.',
  )
  expect(chart?.links).toEqual([
    {
      href: '/fr/declarations/0192d0c4-7b1c-7000-8000-000000000001',
      title: '12\u00A0janvier 2026, Mairie\u00A0: au moins 120',
    },
    expect.objectContaining({ title: '14\u00A0janvier 2026, Riverains\u00A0: plus de 200' }),
  ])
  expect(chart?.wide.marks.map(({ sign }) => sign)).toEqual(['up', 'up'])
  expect(chart?.notes).toEqual(['Flèche vers le haut\u00A0: la source donne un minimum.'])
})

test('the table has the newest first, and lists each article that reports a figure', () => {
  const again = makeFigure(
    { by: 'Mairie', bound: 'at-least', words: 'at least 120' },
    { language: 'en', content: 'at least 120 homes', mode: 'indirect' },
  )
  const { rows } = view([again, townHall, residents])
  expect(rows.map(({ day, said }) => [day.machine, said.length])).toEqual([
    ['2026-01-14', 1],
    ['2026-01-12', 2],
  ])
  expect(rows[1]).toMatchObject({
    written: { words: 'au moins 120', lang: undefined },
    said: [{ words: { lang: undefined } }, { words: { words: 'at least 120 homes', lang: 'en' } }],
  })
})

test('a figure written in another language is said again in the page’s, when that helps', () => {
  const inEnglish = (words: string, bound: 'exact' | 'more-than') =>
    view([makeFigure({ by: 'Mairie', value: 200, words, bound }, { language: 'en' })]).rows[0]
  expect(inEnglish('more than 200', 'more-than')).toMatchObject({
    written: { words: 'more than 200', lang: 'en' },
    translated: 'plus de 200',
  })
  expect(inEnglish('200', 'exact')?.translated).toBeNull()
})

test('one figure is a chart and a table too', () => {
  const { chart, summary, rows } = view([townHall])
  expect(summary).toBe('1\u00A0chiffre, 1\u00A0source, le 12\u00A0janvier 2026.')
  expect(chart?.wide.dayTicks).toMatchObject([{ words: '12\u00A0janv.', year: '2026' }])
  expect(rows).toHaveLength(1)
})

test('without figures the page says what it follows and that nobody gave any, and claims no data set', () => {
  const { chart, summary, head } = view([])
  expect(chart).toBeNull()
  expect(summary).toBe(
    'Cette page suit un chiffre\u00A0: Logements inondés. Personne ne l’a encore donné dans nos articles.',
  )
  expect(head.structuredData).toEqual([])
})

test('only sources known to be the same are joined by a line', () => {
  const anonymous = { speakers: [], speaker: { ...townHall.statement.speaker, name: 'un pompier' } }
  const later = { saidOn: '2026-01-20', value: 163 }
  const unjoined = view([
    makeFigure({ by: '' }, anonymous),
    makeFigure({ by: '', ...later }, anonymous),
  ])
  expect(unjoined.chart?.key).toMatchObject([{ source: { figures: 2 } }])
  expect(unjoined.chart?.wide.lines).toEqual([])
  const joined = view([townHall, makeFigure({ by: 'Mairie', ...later })])
  expect(joined.chart?.wide.lines).toHaveLength(1)
})

test('a source is named in the page’s language wherever one of its statements does', () => {
  const named = (language: 'fr' | 'en', name: string, saidOn: string) =>
    makeFigure(
      { by: 'x', saidOn },
      { speakers: [makeTopicLabel({ topicId: 'x', name, language })] },
    )
  const { chart } = view([
    named('en', 'Town hall', '2026-01-12'),
    named('fr', 'Mairie', '2026-01-13'),
  ])
  expect(chart?.key).toMatchObject([{ source: { names: [{ name: { words: 'Mairie' } }] } }])
})

test('with more sources than shapes, those who gave least share one and are named', () => {
  const figures = Array.from({ length: 9 }, (_, number) => makeFigure({ by: `Source ${number}` }))
  const { chart } = view(figures)
  expect(chart?.key).toHaveLength(7)
  expect(chart?.otherSources).toBe('Autres sources\u00A0: Source 7, Source 8')
})

test('a page with all it can hold says that there may be more', () => {
  const figures = Array.from({ length: 500 }, (_, value) => makeFigure({ by: 'Mairie', value }))
  expect(view(figures).onlyNewest).toContain('500')
  expect(view([townHall]).onlyNewest).toBeNull()
})

test('the data set has its days, its unit and its file', () => {
  const [dataSet] = view([townHall, residents]).head.structuredData
  expect(dataSet).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: '2026-01-12/2026-01-14',
    distribution: { contentUrl: 'https://estran.example/fr/chiffres/logements-inondes.csv' },
  })
})
