import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bound } from '../../../reading/index.ts'
import type { ChartPoint } from './chart.ts'
import { drawChart } from './draw-chart.ts'
import { boxOfLabel } from './place-labels.ts'

const size = { width: 760, height: 430 }

function draw(
  points: ChartPoint[],
  { unit = null as string | null, language = 'fr' as const } = {},
) {
  const sources = ['Mairie', 'Préfecture', 'Riverains de la rive gauche'].map(name => ({
    ...{ name, isJoined: true },
  }))
  return drawChart({ points, sources, unit, language, size, longestLabel: 24 })
}

function point(day: string, value: number, changes: Partial<ChartPoint> = {}): ChartPoint {
  return { day, value, high: null, bound: 'exact', source: 0, ...changes }
}

const bounds: Bound[] = ['exact', 'more-than', 'at-most', 'about', 'range']
const arbitraryPoints = fc
  .array(
    fc.record({
      day: fc
        .oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 20_000 }))
        .map(days => new Date(days * 86_400_000).toISOString().slice(0, 10)),
      value: fc.oneof(
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: -1e12, max: 1e12 }).map(thousandths => thousandths / 1000),
      ),
      bound: fc.constantFrom(...bounds),
      source: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map(points =>
    points
      .map(one => ({ ...one, high: one.bound === 'range' ? one.value + 7 : null }))
      .toSorted((one, other) => one.day.localeCompare(other.day)),
  )

test('whatever the figures, every mark and every label is inside the drawing', () => {
  fc.assert(
    fc.property(arbitraryPoints, points => {
      const { marks, labels, valueTicks, dayTicks } = draw(points)
      expect(marks).toHaveLength(points.length)
      for (const { x, y, from, to } of marks)
        for (const [across, up] of [
          [x, y],
          [x, from],
          [x, to],
        ] as const)
          expect(across >= 6 && across <= size.width - 6 && up >= 0 && up <= size.height).toBe(true)
      for (const box of labels.map(boxOfLabel))
        expect(box.left >= 0 && box.right <= size.width && box.top >= 0).toBe(true)
      expect(valueTicks.length).toBeGreaterThan(0)
      expect(dayTicks.length).toBeGreaterThan(0)
    }),
  )
})

test('whatever the figures, later days stand to the right and larger values higher', () => {
  fc.assert(
    fc.property(arbitraryPoints, points => {
      const { marks } = draw(points)
      const drawn = points.map((one, index) => ({ ...one, x: marks[index]?.x, y: marks[index]?.y }))
      for (const one of drawn)
        for (const other of drawn) {
          if (one.day < other.day) expect(one.x).toBeLessThanOrEqual(other.x ?? Number.NaN)
          if (one.bound === other.bound && one.value < other.value)
            expect(one.y).toBeGreaterThanOrEqual(other.y ?? Number.NaN)
        }
    }),
  )
})

test.each(['2026-01-13', '2026-06-01'])(
  'a crowd of one day and value stays inside the plot and before the next day, up to %s',
  last => {
    const crowd = Array.from({ length: 80 }, () => point('2026-01-12', 120))
    const { marks, plot } = draw([...crowd, point('2026-01-13', 120), point(last, 120)])
    const xs = marks.map(({ x }) => x)
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(plot.left)
    expect(Math.max(...xs.slice(0, 80))).toBeLessThan(xs[80] ?? 0)
  },
)

test('no two names stand on each other', () => {
  const { labels } = draw([0, 1, 2].map(source => point('2026-01-12', 100 + source, { source })))
  const boxes = labels.map(boxOfLabel)
  expect(labels).toHaveLength(3)
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      expect(
        one.left >= other.right ||
          other.left >= one.right ||
          one.top >= other.bottom ||
          other.top >= one.bottom,
      ).toBe(true)
})

test('what is at least so much has an arrow up, at most down; a range a bar; about a ring', () => {
  const { marks } = draw([
    point('2026-01-12', 120, { bound: 'at-least' }),
    point('2026-01-13', 120, { bound: 'at-most' }),
    point('2026-01-14', 100, { bound: 'range', high: 140 }),
    point('2026-01-15', 120, { bound: 'about' }),
    point('2026-01-16', 120),
  ])
  const [up, down, bar, ring, plain] = marks
  expect(marks.map(({ sign }) => sign)).toEqual(['up', 'down', 'bar', 'ring', 'plain'])
  expect(up?.to).toBeLessThan(plain?.y ?? 0)
  expect(down?.to).toBeGreaterThan(plain?.y ?? 0)
  expect(bar?.y).toBeCloseTo(plain?.y ?? 0)
  expect(bar?.from).toBeGreaterThan(bar?.to ?? 0)
  expect(ring?.y).toBe(plain?.y)
})

test('values begin at zero, unless nothing could be seen from there', () => {
  const fromZero = draw([point('2026-01-12', 120), point('2026-01-14', 200)])
  expect(fromZero.isFromZero).toBe(true)
  expect(fromZero.valueTicks.at(0)).toEqual({ y: fromZero.plot.bottom, words: '0' })
  const cut = draw([point('2026-01-12', 600_100), point('2026-01-14', 600_900)])
  expect(cut.isFromZero).toBe(false)
  expect(cut.valueTicks.map(({ words }) => words)).toContain('600\u202F800')
})

test('numbers and days are written as the language writes them', () => {
  const inFrench = draw([point('2026-01-01', 4000), point('2026-03-20', 9000)])
  expect(inFrench.valueTicks.at(-1)?.words).toMatch(/^\d+\u202F000$/)
  const years = draw([point('2014-01-01', 1), point('2026-03-20', 3)])
  expect(years.dayTicks.map(({ words }) => words)).toContain('2020')
  expect(years.valueTicks.map(({ words }) => words)).toEqual(['0', '1', '2', '3'])
  expect(draw([point('2026-01-12', 12)], { unit: '%' }).valueTicks.at(0)?.words).toBe('0\u00A0%')
})

test('days apart by little are ticked by day, the year stands once', () => {
  const { dayTicks } = draw([point('2025-12-30', 1), point('2026-01-02', 2)])
  expect(dayTicks.map(({ words, year }) => `${words} ${year ?? ''}`)).toEqual([
    '30\u00A0déc. 2025',
    '31\u00A0déc. ',
    '1er\u00A0janv. 2026',
    '2\u00A0janv. ',
  ])
})

test.each([3, 20, 90, 400, 3000])(
  'the days under a chart of %i days never run into each other',
  span => {
    const last = new Date(Date.UTC(2022, 1, 24 + span)).toISOString().slice(0, 10)
    const xs = draw([point('2022-02-24', 1), point(last, 2)]).dayTicks.map(({ x }) => x)
    for (const [index, x] of xs.slice(1).entries()) expect(x - (xs[index] ?? x)).toBeGreaterThan(60)
  },
)

test('the same figure by several on one day stands side by side', () => {
  const { marks } = draw([0, 1, 2].map(source => point('2026-01-12', 120, { source })))
  expect(new Set(marks.map(({ x }) => x)).size).toBe(3)
  expect(new Set(marks.map(({ y }) => y)).size).toBe(1)
})
