import { officeCommandWords as words } from '../../messages/office-commands.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import {
  nameOffice,
  namePerson,
  type Office,
  type PartialDate,
  type Register,
  tellDate,
} from '../../newsroom/offices/index.ts'
import {
  addTerm,
  endTerm,
  findOneOffice,
  findTerm,
  loadNewsroomRegister,
  removeTerm,
} from '../../newsroom/own-offices/index.ts'
import type { Language } from '../../newsroom/values/language.ts'
import { withNewsroom } from '../with-newsroom.ts'
import type { OfficeOptions } from './options.ts'
import { complain, print } from './print.ts'

type Asked = {
  newsroom: Newsroom
  register: Register
  office: Office
  name: string
  language: Language
  values: OfficeOptions['values']
}

const verbs: Record<string, (asked: Asked) => Promise<number>> = { add, end, remove }

/** `dixit offices term add|end|remove OFFICE PERSON …` */
export async function termCommand(options: OfficeOptions): Promise<number | null> {
  const { values, language } = options
  const [action, officeWords, name, ...more] = options.words
  const verb = verbs[action ?? '']
  if (!verb || !officeWords || !name || more.length > 0 || !hasDates(action, values)) return null
  return await withNewsroom(values.data, async newsroom => {
    const register = await loadNewsroomRegister(newsroom)
    const office = findOneOffice(register, { words: officeWords, language })
    if (!office.ok) return complain(office.refusal)
    return await verb({ newsroom, register, office: office.value, name, language, values })
  })
}

function hasDates(action: string | undefined, { from, on }: OfficeOptions['values']): boolean {
  if (action === 'add') return from !== undefined
  return action === 'end' ? on !== undefined : true
}

async function add({ newsroom, register, office, name, language, values }: Asked): Promise<number> {
  const added = await addTerm(newsroom, {
    ...{ register, office, person: { name, wikidata: values.wikidata ?? null } },
    ...{ start: values.from ?? '', end: values.until ?? null, isActing: values.acting === true },
    ...{ sourceUrl: values.source ?? null, after: values.after ?? null },
  })
  if (!added.ok) return complain(added.refusal)
  const { term, ended, horizon } = added.value
  const person = namePerson(term.person, language)
  const vouched = say({ precision: 'day', date: horizon }, language)
  const told = words.termAdded[language](person, nameOffice(office, language), vouched)
  return print(ended ? [told, tellEnded(ended, language)] : told)
}

async function end({ newsroom, register, office, name, language, values }: Asked): Promise<number> {
  const terms = register.listTerms(office.key)
  const term = findTerm(terms, { name, start: values.from ?? null })
  if (!term.ok) return complain(term.refusal)
  const ended = await endTerm(newsroom, {
    ...{ term: term.value, end: values.on ?? '', sourceUrl: values.source ?? null },
  })
  return ended.ok ? print(tellEnded(ended.value, language)) : complain(ended.refusal)
}

async function remove(asked: Asked): Promise<number> {
  const { newsroom, register, office, name, language, values } = asked
  const terms = register.listTerms(office.key)
  const term = findTerm(terms, { name, start: values.from ?? null })
  if (!term.ok) return complain(term.refusal)
  await removeTerm(newsroom, term.value)
  const person = namePerson(term.value.person, language)
  return print(words.termRemoved[language](person, nameOffice(office, language)))
}

function tellEnded(
  term: { person: Parameters<typeof namePerson>[0]; end: PartialDate | null },
  language: Language,
): string {
  return words.termEnded[language](
    namePerson(term.person, language),
    term.end ? say(term.end, language) : '',
  )
}

function say(date: PartialDate, language: Language): string {
  return tellDate(date, language) ?? '?'
}
