import * as v from 'valibot'
import { gatherOfficeFile, type OfficeFile } from './office-file.ts'

const optionalText = v.optional(v.nullable(v.string()), '')
const Identifier = v.object({ scheme: optionalText, identifier: optionalText })
const Person = v.object({
  id: v.string(),
  name: v.string(),
  identifiers: v.optional(v.array(Identifier), []),
})
const Named = v.object({
  id: v.string(),
  name: optionalText,
  label: optionalText,
  role: optionalText,
})
const Membership = v.object({
  person_id: v.string(),
  organization_id: optionalText,
  post_id: optionalText,
  role: optionalText,
  label: optionalText,
  start_date: optionalText,
  end_date: optionalText,
})
const Popolo = v.object({
  persons: v.array(Person),
  organizations: v.optional(v.array(Named), []),
  posts: v.optional(v.array(Named), []),
  memberships: v.array(Membership),
})

/** Popolo (popoloproject.com): people, posts and organisations tied by memberships. */
export function isPopolo(value: unknown): value is v.InferInput<typeof Popolo> {
  return v.is(Popolo, value)
}

export function readPopolo(file: v.InferInput<typeof Popolo>): OfficeFile {
  const { persons, organizations, posts, memberships } = v.parse(Popolo, file)
  const people = new Map(persons.map(person => [person.id, person]))
  const named = new Map([...organizations, ...posts].map(one => [one.id, one.label || one.name]))
  const rows = memberships.map((membership, position) => {
    const person = people.get(membership.person_id)
    const body = named.get(membership.organization_id ?? '') ?? ''
    const role = membership.role || membership.label || ''
    const title = named.get(membership.post_id ?? '') || [role, body].filter(Boolean).join(', ')
    const key = membership.post_id || [membership.organization_id, role].filter(Boolean).join('/')
    return {
      line: position + 1,
      key,
      title: { masculine: title, feminine: title },
      holders: membership.post_id ? ('one' as const) : ('several' as const),
      wikidata: null,
      person: { name: person?.name ?? '', wikidata: wikidataOf(person) },
      start: membership.start_date ?? '',
      end: membership.end_date ?? '',
    }
  })
  return gatherOfficeFile('popolo', rows)
}

function wikidataOf(person: v.InferOutput<typeof Person> | undefined): string | null {
  return person?.identifiers.find(({ scheme }) => scheme === 'wikidata')?.identifier ?? null
}
