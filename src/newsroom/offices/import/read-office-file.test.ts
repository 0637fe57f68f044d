import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OfficeFile } from './office-file.ts'
import { readCsv } from './read-csv.ts'
import { readOfficeFile } from './read-office-file.ts'

function read(text: string): OfficeFile {
  const result = readOfficeFile(text)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

describe('a Wikidata query result', () => {
  const csv = `position,positionLabel,person,personLabel,start,end
http://www.wikidata.org/entity/Q191954,president of France,http://www.wikidata.org/entity/Q329,Nicolas Sarkozy,2007-05-16T00:00:00Z,2012-05-15T00:00:00Z
http://www.wikidata.org/entity/Q191954,president of France,http://www.wikidata.org/entity/Q3052772,Emmanuel Macron,2017-05-14T00:00:00Z,
`
  test('as CSV gives the office once and its terms', () => {
    const file = read(csv)
    expect(file.format).toBe('wikidata')
    expect(file.offices).toMatchObject([{ key: 'Q191954', wikidata: 'Q191954' }])
    expect(file.terms).toMatchObject([
      {
        person: { name: 'Nicolas Sarkozy', wikidata: 'Q329' },
        end: { precision: 'day', date: '2012-05-15' },
      },
      { person: { wikidata: 'Q3052772' }, end: null },
    ])
  })

  test('as JSON gives the same', () => {
    const [header = '', ...lines] = csv.trim().split('\n')
    const bindings = lines.map(line => {
      const values = line.split(',')
      const cells = header
        .split(',')
        .map((name, at) => [name, { type: 'literal', value: values[at] }])
      return Object.fromEntries(cells)
    })
    expect(read(JSON.stringify({ head: {}, results: { bindings } }))).toEqual({
      ...read(csv),
      refusals: [],
    })
  })

  test('the first of January without its precision is only a year', () => {
    const file = read('position,person,start,end\nmayor,Ann,2007-01-01T00:00:00Z,\n')
    expect(file.terms).toMatchObject([{ start: { precision: 'year', date: '2007' } }])
  })

  test('rows that cannot be right are set aside with their line and the reason', () => {
    const file = read(
      'position,person,start,end\nmayor,Ann,2012-01-02,2010-05-01\nmayor,,2012,\n,Bob,2012,\nmayor,Cid,soon,\nmayor,Dee,2012,\nmayor,Dee,2012,\n',
    )
    expect(file.refusals.map(({ line, why }) => [line, why])).toEqual([
      [2, 'ends-before-it-starts'],
      [3, 'no-person'],
      [4, 'no-office'],
      [5, 'unreadable-start'],
      [7, 'said-twice'],
    ])
    expect(file.terms).toHaveLength(1)
  })
})

test('Popolo posts and memberships become offices and terms', () => {
  const file = read(
    JSON.stringify({
      persons: [
        { id: 'p1', name: 'Ada Martin', identifiers: [{ scheme: 'wikidata', identifier: 'Q42' }] },
      ],
      organizations: [{ id: 'o1', name: 'Conseil communal' }],
      posts: [{ id: 'syndique', label: 'Syndique de Morges' }],
      memberships: [
        { person_id: 'p1', organization_id: 'o1', post_id: 'syndique', start_date: '2021-07' },
        { person_id: 'p9', organization_id: 'o1', role: 'membre' },
      ],
    }),
  )
  expect(file).toMatchObject({
    format: 'popolo',
    offices: [{ key: 'syndique', title: { masculine: 'Syndique de Morges' } }],
    terms: [{ person: { name: 'Ada Martin', wikidata: 'Q42' }, start: { precision: 'month' } }],
    refusals: [{ line: 2, why: 'no-person' }],
  })
})

describe('the Répertoire national des élus', () => {
  const mayors = `Code du département;Libellé du département;Code de la collectivité à statut particulier;Libellé de la collectivité à statut particulier;Code de la commune;Libellé de la commune;Nom de l'élu;Prénom de l'élu;Code sexe;Date de naissance;Code de la catégorie socio-professionnelle;Libellé de la catégorie socio-professionnelle;Date de début du mandat;Date de début de la fonction
72;Sarthe;;;72181;Le Mans;LE FOLL;Stéphane;M;03/02/1960;;;18/05/2020;25/05/2020
13;Bouches-du-Rhône;;;13004;Arles;DE CAROLIS;Patrick;M;1953-11-19;;;2020-05-18;2020-05-24
`
  test('mayors, whichever way the dates are written', () => {
    const file = read(mayors)
    expect(file.offices.map(({ key, title }) => [key, title.masculine])).toEqual([
      ['france/maire-72181', 'maire du Mans'],
      ['france/maire-13004', 'maire d’Arles'],
    ])
    expect(file.terms).toMatchObject([
      { person: { name: 'Stéphane Le Foll' }, start: { precision: 'day', date: '2020-05-25' } },
      { person: { name: 'Patrick De Carolis' }, start: { precision: 'day', date: '2020-05-24' } },
    ])
  })

  test('of a council, only those with a function', () => {
    const file = read(
      "Code du département;Libellé du département;Nom de l'élu;Prénom de l'élu;Date de début du mandat;Libellé de la fonction;Date de début de la fonction\n29;Finistère;DE CALAN;Maël;27/06/2021;Président du conseil départemental;01/07/2021\n29;Finistère;MARTIN;Anne;27/06/2021;;\n",
    )
    expect(file.offices).toMatchObject([
      { title: { masculine: 'président du conseil départemental (Finistère)' }, holders: 'one' },
    ])
    expect(file.refusals).toMatchObject([{ line: 3, why: 'no-office' }])
  })

  test('reading the same file again gives the same thing', () => {
    expect(read(mayors)).toEqual(read(mayors))
  })
})

test('anything else is said to be unknown or broken', () => {
  expect(readOfficeFile('name;age\nAnn;3\n')).toMatchObject({
    refusal: { cannot: 'unknown-format' },
  })
  expect(readOfficeFile('{"memberships": [')).toMatchObject({ refusal: { cannot: 'broken-file' } })
  expect(readOfficeFile('position,person\n"mayor,Ann')).toMatchObject({
    refusal: { cannot: 'broken-file' },
  })
  expect(readOfficeFile('')).toMatchObject({ refusal: { cannot: 'unknown-format' } })
})

test('cells written with quotes, separators and line breaks are read back as they were', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', 'é', ' ') })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 }), rows => {
      const text = rows
        .map(row => row.map(one => `"${one.replaceAll('"', '""')}"`).join(';'))
        .join('\r\n')
      expect(readCsv(text, ';').map(({ cells }) => cells)).toEqual(rows)
    }),
  )
})
