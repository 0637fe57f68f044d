import * as v from 'valibot'
import { expect, test } from 'vitest'
import { checkText } from '../newsroom/checks/index.ts'
import { loadShippedRegister } from '../newsroom/offices/index.ts'
import { toSarif } from './to-sarif.ts'

const text = 'Le pont\n\nIl est dans dans la ville.\n\nLundi 27 octobre 2024, il pleuvait.\n'
const findings = checkText({
  text,
  language: 'fr',
  date: '2024-10-28',
  houseTerms: [],
  register: await loadShippedRegister(),
})

const fromOne = v.pipe(v.number(), v.integer(), v.minValue(1))
const fromNought = v.pipe(v.number(), v.integer(), v.minValue(0))
const message = v.object({ text: v.string() })
const reference = v.pipe(v.string(), v.regex(/^[^\s\\]+$/))
const location = v.object({ uri: reference })
const region = v.strictObject({
  startLine: fromOne,
  startColumn: fromOne,
  endLine: fromOne,
  endColumn: fromOne,
  charOffset: fromNought,
  charLength: fromNought,
})
const some = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.minLength(1))

/** What the schema of SARIF 2.1.0 requires of the objects that we write. */
const sarif = v.strictObject({
  $schema: v.pipe(v.string(), v.url()),
  version: v.literal('2.1.0'),
  runs: v.array(
    v.strictObject({
      tool: v.object({
        driver: v.object({
          name: v.string(),
          version: v.string(),
          rules: v.array(
            v.object({
              id: v.string(),
              shortDescription: message,
              help: v.object({ text: v.string(), markdown: v.string() }),
            }),
          ),
        }),
      }),
      columnKind: v.picklist(['utf16CodeUnits', 'unicodeCodePoints']),
      artifacts: v.array(v.object({ location })),
      results: v.array(
        v.object({
          ruleId: v.string(),
          ruleIndex: fromNought,
          level: v.picklist(['none', 'note', 'warning', 'error']),
          message,
          locations: some(
            v.object({ physicalLocation: v.object({ artifactLocation: location, region }) }),
          ),
          fixes: v.optional(
            some(
              v.object({
                description: message,
                artifactChanges: some(
                  v.object({
                    artifactLocation: location,
                    replacements: some(
                      v.object({ deletedRegion: region, insertedContent: message }),
                    ),
                  }),
                ),
              }),
            ),
          ),
          suppressions: v.optional(
            some(
              v.object({
                kind: v.picklist(['inSource', 'external']),
                status: v.picklist(['accepted', 'underReview', 'rejected']),
                justification: v.string(),
              }),
            ),
          ),
        }),
      ),
    }),
  ),
})

const [run] = v.parse(sarif, toSarif([{ name: 'textes/à lire.txt', text, findings }], [])).runs

test('a document of findings has all that the format requires', () => {
  expect(run?.results.length).toBe(findings.length)
  expect(run?.artifacts).toEqual([{ location: { uri: 'textes/%C3%A0%20lire.txt' } }])
})

test('a result says where it stands, in lines and columns from 1, and which rule found it', () => {
  const repeated = run?.results.find(({ ruleId }) => ruleId === 'repeated-words')
  expect(repeated?.level).toBe('warning')
  expect(repeated?.locations[0]?.physicalLocation.region).toMatchObject({
    startLine: 3,
    startColumn: 8,
    endLine: 3,
  })
  const rule = run?.tool.driver.rules[repeated?.ruleIndex ?? -1]
  expect(rule?.id).toBe('repeated-words')
  expect(rule?.help.markdown).toContain('# repeated-words')
})

test('a fix names the region it replaces and what it puts there', () => {
  const { fixes } = run?.results.find(({ ruleId }) => ruleId === 'weekday-mismatch') ?? {}
  const [replacement] = fixes?.[0]?.artifactChanges[0]?.replacements ?? []
  expect(replacement?.deletedRegion).toMatchObject({ startLine: 5, startColumn: 1 })
  expect(replacement?.insertedContent.text).toMatch(/^Dimanche/)
})

test('what was waived is given as suppressed, with its reason, and a check of the newsroom’s own is a rule', () => {
  const remark = { start: 0, end: 2, severity: 'block', message: 'Non.' } as const
  const waived = { by: 'Anouk', because: 'Vérifié.' }
  const own = { code: 'our-own', title: 'Ours', look: () => [] }
  const checked = [{ name: '-', text, findings: [{ ...remark, code: 'our-own', waived }] }]
  const [run] = v.parse(sarif, toSarif(checked, [own])).runs
  expect(run?.results[0]).toMatchObject({
    level: 'error',
    suppressions: [{ kind: 'external', status: 'accepted', justification: 'Anouk: Vérifié.' }],
  })
  expect(run?.tool.driver.rules.at(-1)).toMatchObject({
    id: 'our-own',
    shortDescription: { text: 'Ours' },
  })
})
