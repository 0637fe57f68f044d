import { expect, test } from 'vitest'
import { noOffices } from '../../../../test/make/site.ts'
import { makePublicStatement, makeTopicLabel } from '../../../../test/make/statement.ts'
import { loadShippedRegister } from '../../../newsroom/offices/index.ts'
import type { PublicStatement } from '../../../newsroom/statements/index.ts'
import { readFigures } from '../../../reading/index.ts'
import { clockFor } from '../../time/moment.ts'
import { statementOf } from './statement-of.ts'

const clock = clockFor('fr', 'Europe/Paris')
const viewOf = (changes: Partial<PublicStatement>, page: 'fr' | 'en' = 'fr') =>
  statementOf(makePublicStatement(changes), page, {
    clock: page === 'fr' ? clock : clockFor('en', 'Europe/Paris'),
    register: noOffices,
  })

test.each([
  ['direct', '« Nous tiendrons »', '«\u202FNous tiendrons\u202F»'],
  ['direct', 'Nous tiendrons', '«\u202FNous tiendrons\u202F»'],
  ['indirect', 'que le pont tiendra', 'que le pont tiendra'],
  ['mixed', 'que le pont « tiendra »', 'que le pont «\u202Ftiendra\u202F»'],
] as const)(
  '%s words %s stand between quotation marks only where they are the speaker’s',
  (mode, content, shown) => {
    expect(viewOf({ mode, content }).words.words).toBe(shown)
  },
)

const when = (
  precision: 'day' | 'week' | 'weekend' | 'month' | 'year',
  from: string,
  to = from,
) => ({
  occasion: { when: { precision, from, to, words: '' }, place: null, event: null, medium: null },
})

test.each([
  [when('day', '2024-10-01'), '1er\u00A0octobre 2024', '2024-10-01'],
  [when('week', '2024-10-21', '2024-10-27'), 'semaine du 21\u00A0octobre 2024', null],
  [when('weekend', '2024-10-26', '2024-10-27'), 'week-end du 26\u00A0octobre 2024', null],
  [when('month', '2024-08-01', '2024-08-31'), 'août 2024', '2024-08'],
  [when('year', '2024-01-01', '2024-12-31'), '2024', '2024'],
])('a date is told as precisely as it is known, and no more (%#)', (occasion, words, machine) => {
  expect(viewOf(occasion).when).toEqual({ words, machine, isGiven: true })
})

test('where the article gives no date, its own stands in and is called that', () => {
  expect(viewOf({}).when).toMatchObject({
    words: 'article du 28\u00A0octobre 2024',
    isGiven: false,
  })
})

test('who is known by name links to their page; who is not is called as the article calls them', () => {
  expect(viewOf({}).speakers).toEqual([
    { name: { words: 'Irène Vasselot', lang: undefined }, href: '/fr/sujets/irene-vasselot' },
  ])
  const { speaker } = makePublicStatement()
  const source = {
    ...speaker,
    kind: 'anonymous' as const,
    name: null,
    role: 'une source policière',
  }
  const anonymous = viewOf({ speakers: [], speaker: source })
  expect(anonymous.speakers).toEqual([
    { name: { words: 'Une source policière', lang: undefined }, href: null },
  ])
  expect(anonymous.role).toBeNull()
  const unknown = { ...speaker, kind: 'unknown' as const, name: null, words: null, role: null }
  expect(viewOf({ speakers: [], speaker: unknown }).speakers[0]?.name.words).toBe(
    'Source non précisée',
  )
})

const secretary = {
  ...makePublicStatement().speaker,
  name: null,
  role: 'secrétaire général de l’OTAN',
  officeKey: 'nato/secretary-general',
}

test('a role that names an office of the register leads to its page, in the language of the page', async () => {
  const register = await loadShippedRegister()
  const role = (page: 'fr' | 'en', officeKey = secretary.officeKey) =>
    statementOf(makePublicStatement({ speaker: { ...secretary, officeKey } }), page, {
      ...{ clock, register },
    }).role
  expect(role('fr')).toEqual({
    name: { words: 'secrétaire général de l’OTAN', lang: undefined },
    href: '/fr/fonctions/nato-secretary-general',
  })
  expect(role('en')).toMatchObject({ href: '/en/offices/nato-secretary-general' })
  expect(role('fr', 'nato/nobody')).toMatchObject({ href: null })
  const unnamed = makePublicStatement({ speakers: [], speaker: secretary })
  expect(statementOf(unnamed, 'fr', { clock, register })).toMatchObject({
    speakers: [{ href: '/fr/fonctions/nato-secretary-general' }],
    role: null,
  })
})

test('on an English page the words stay French, and say so', () => {
  const view = viewOf({ speakers: [makeTopicLabel()] }, 'en')
  expect(view.words).toEqual({ words: '«\u202FLe pont tiendra\u202F»', lang: 'fr' })
  expect(view.how).toBe('their own words, in quotation marks')
  expect(view.href).toMatch(/^\/fr\/declarations\//)
})

test('what passed the words on is named beside who said them', () => {
  const { speaker } = makePublicStatement()
  expect(viewOf({ speaker: { ...speaker, via: 'l’AFP' } }).via?.words).toBe('l’AFP')
})

test('what was not done is not told as done', () => {
  expect(viewOf({ act: 'denies' }).act).toBe('Démenti')
  expect(viewOf({ act: 'denies', negated: true }).act).toBe('Pas de démenti')
})

test('figures are told as written, with what they count', () => {
  const figure = {
    ...{ start: 0, end: 1, value: 600_000, high: null, bound: 'more-than' as const, unit: null },
    text: 'plus de 600 000',
    what: 'soldats russes',
    per: null,
  } as const
  expect(viewOf({ figures: [figure] }).figures[0]?.words).toBe(
    'plus de 600\u202F000 soldats russes',
  )
})

test('a number that counts nothing and is written in letters is left out', () => {
  const told = (text: string) =>
    viewOf({ figures: readFigures(text, { language: 'fr' }) }).figures.map(({ words }) => words)
  expect(told('Ils étaient trois.')).toEqual([])
  expect(told('Il faut trois ponts.')).toEqual(['trois ponts'])
  expect(told('Ils étaient 3.')).toEqual(['3'])
})

test('the comma that English leads on with is no part of the words', () => {
  const content = '“The bridge will hold,”'
  expect(viewOf({ content, language: 'en' }, 'en').words.words).toBe('“The bridge will hold”')
})

test('the pieces of a quotation stay apart, each with its marks', () => {
  const content = '« Le pont » … « tiendra »'
  expect(viewOf({ content }).words.words).toBe('«\u202FLe pont\u202F» … «\u202Ftiendra\u202F»')
})

test('what is hedged or in the conditional says so, in full and in lists', () => {
  const view = viewOf({ hedged: true, conditional: true })
  expect(view.reserves).toHaveLength(2)
  expect(view.remarks).toEqual(['attribution incertaine', 'au conditionnel'])
  expect(viewOf({}).remarks).toEqual([])
})

test('a source that would run a script is not linked', () => {
  const source = { url: 'javascript:alert(1)', title: null, archivedOn: null }
  expect(viewOf({ source }).source).toBeNull()
})

test('responses are grouped by what they do, the gravest first, with their day and article', () => {
  const other = (name: string) =>
    makePublicStatement({ articleId: 'article-2', speakers: [makeTopicLabel({ name })] })
  const responses = [
    { kind: 'confirms', side: 'of', statement: other('Le maire') },
    { kind: 'answers', side: 'by', statement: other('La préfète') },
    { kind: 'denies', side: 'by', statement: other('Le port') },
    { kind: 'denies', side: 'by', statement: other('La région') },
  ] as const
  const view = statementOf(makePublicStatement(), 'fr', { clock, register: noOffices, responses })
  const told = view.responses.map(group => [
    group.relation,
    ...group.responses.map(({ speakers }) => speakers[0]?.name.words),
  ])
  expect(told).toEqual([
    ['Démentie par', 'Le port', 'La région'],
    ['Réponse de', 'La préfète'],
    ['Confirme les propos de', 'Le maire'],
  ])
  expect(view.responses[0]?.responses[0]).toMatchObject({
    when: 'article du 28\u00A0octobre 2024',
    article: { headline: { words: 'Le pont rouvre' } },
  })
  expect(view.disputes).toEqual(['démentie'])
})

test('a response in the same article does not repeat its headline, and denying others disputes nothing', () => {
  const responses = [{ kind: 'denies', side: 'of', statement: makePublicStatement() }] as const
  const view = statementOf(makePublicStatement(), 'fr', { clock, register: noOffices, responses })
  expect(view.responses[0]?.responses[0]?.article.headline).toBeNull()
  expect(view.disputes).toEqual([])
})
