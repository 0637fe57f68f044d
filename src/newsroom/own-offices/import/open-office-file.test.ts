import { createReadStream } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRow } from './check-row.ts'
import { BrokenFile, type RowRead } from './office-file.ts'
import { openOfficeFile } from './open-office-file.ts'

async function readRows(sample: string): Promise<RowRead[]> {
  return await readFrom(createReadStream(`test/samples/offices/${sample}`))
}

async function readFrom(bytes: AsyncIterable<Uint8Array>): Promise<RowRead[]> {
  const opened = await openOfficeFile(bytes)
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
  const rows: RowRead[] = []
  for await (const row of opened.value.rows) rows.push(row)
  return rows
}

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('a Wikidata query result as CSV names offices and people by their ids', async () => {
  const [sarkozy, macron] = await readRows('wikidata-query.csv')
  expect(sarkozy).toMatchObject({
    line: 2,
    office: { key: 'imported/q191954', wikidata: 'Q191954' },
    person: { name: 'Nicolas Sarkozy', wikidata: 'Q329' },
    start: '2007-05-16',
    end: '2012-05-15',
  })
  expect(macron?.end).toBe('')
})

test('as JSON it gives the same, with the precision of each date, and no name where there is only an id', async () => {
  const [brun, unnamed] = await readRows('wikidata-query.json')
  expect(brun).toMatchObject({ person: { name: 'Ada Brun' }, start: '2008', end: '2014-04-05' })
  expect(unnamed?.person).toEqual({ name: '', wikidata: 'Q900000009', born: null })
})

test('as TSV its marks of entities and languages are taken off', async () => {
  expect(await readRows('wikidata-query.tsv')).toMatchObject([
    {
      office: { wikidata: 'Q900000001', names: { fr: { masculine: 'maire de Port-Aubray' } } },
      person: { name: 'Luc d’Orvelle', wikidata: 'Q900000012' },
      start: '2020-07-03',
    },
  ])
})

test('the first of January without its precision is only a year', async () => {
  const rows = await readFrom(
    inPieces('position,person,start\nmayor,Ann,2007-01-01T00:00:00Z\n', 9),
  )
  expect(rows).toMatchObject([{ start: '2007' }])
})

test('Popolo posts and memberships become offices and terms, with the dates of a period where there are no others', async () => {
  expect(await readRows('popolo-council.json')).toMatchObject([
    {
      office: { names: { fr: { masculine: 'Syndique de Morges' } }, holders: null },
      person: { name: 'Ada Martin', wikidata: 'Q900000021' },
      start: '2021-07',
    },
    { person: { name: 'Jean Martin', born: '1961-02-03' }, end: '2021-06' },
    { office: { holders: 'several' }, start: '2021-07-01' },
    { line: 4, person: { name: '' } },
  ])
})

test('mayors of the Répertoire, whichever way dates, codes and names are written', async () => {
  const rows = await readRows('repertoire-mayors.csv')
  expect(
    rows.map(({ office, person, start }) => [
      office?.key,
      office?.names.fr.masculine,
      person.name,
      person.born,
      start,
    ]),
  ).toEqual([
    ['fr-72/maire-72181', 'maire du Mans', 'Stéphane Le Foll', '1960-02-03', '2020-05-25'],
    ['fr-13/maire-13004', 'maire d’Arles', 'Patrick de Carolis', '1953-11-19', '2020-05-24'],
    ['fr-01/maire-01004', 'maire d’Ambérieu-en-Bugey', 'Jean Martin', '1961-02-01', '2020-05-24'],
    ['fr-02/maire-02002', 'maire d’Achery', 'Jean Martin', '1949-06-05', '2020-05-23'],
  ])
  expect(rows[0]?.office).toMatchObject({
    holders: 'one',
    organisation: { names: { fr: { name: 'la Sarthe' } } },
    names: { en: { masculine: 'mayor of Le Mans' } },
  })
})

test('a table of 2018, with tabs, a title above and letters of Windows, is the same office', async () => {
  expect(await readRows('repertoire-with-tabs-and-old-letters.txt')).toMatchObject([
    {
      line: 3,
      office: { key: 'fr-72/maire-72181' },
      person: { name: 'Jean-Claude Boulard' },
      start: '2014-04-05',
      end: '2018-06-01',
    },
  ])
})

test('of a council, only those with a function hold an office', async () => {
  const rows = await readRows('repertoire-departmental-council.csv')
  expect(rows.map(({ office }) => office && [office.names.fr.feminine, office.holders])).toEqual([
    ['présidente du conseil départemental du Finistère', 'one'],
    null,
    ['vice-présidente du conseil départemental du Finistère', 'several'],
  ])
})

test('rows that cannot be right are set aside with their line and the reason', async () => {
  const rows = await readRows('rows-that-cannot-be-right.csv')
  const refusals = rows
    .map(row => checkRow(row, '2026-01-01'))
    .flatMap(one => ('why' in one ? [[one.line, one.why]] : []))
  expect(refusals).toEqual([
    [2, 'ends-before-it-starts'],
    [3, 'no-person'],
    [4, 'no-office'],
    [5, 'unreadable-start'],
    [8, 'in-the-future'],
    [9, 'unreadable-end'],
  ])
})

test('a file broken in the middle says where', async () => {
  await expect(readRows('broken-in-the-middle.csv')).rejects.toThrow(BrokenFile)
})

test('a file of something else is said to be, with the columns found', async () => {
  const opened = await openOfficeFile(createReadStream('test/samples/offices/not-of-offices.csv'))
  expect(opened).toMatchObject({ refusal: { because: 'unknown-format', columns: ['name', 'age'] } })
  expect(await openOfficeFile(inPieces('{"memberships": [', 5))).toMatchObject({
    refusal: { because: 'broken-file' },
  })
  expect(await openOfficeFile(inPieces('', 5))).toMatchObject({
    refusal: { because: 'unknown-format' },
  })
})

test('wherever the bytes are cut, the same rows are read', async () => {
  const text = 'position,person,start\n"maire, délégué","Zoë ""Zo""\nÉ",2012\nmaire,Bøb,2013\n'
  const whole = await readFrom(inPieces(text, 1_000))
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async size => {
      expect(await readFrom(inPieces(text, size))).toEqual(whole)
    }),
  )
})
