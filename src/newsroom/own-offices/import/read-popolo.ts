import * as v from 'valibot'
import { keyOf, sameInBoth } from './key-of.ts'
import type { OfficeRead, RowRead } from './office-file.ts'

const optionalText = v.optional(v.nullable(v.string()), '')
const Identifier = v.object({ scheme: optionalText, identifier: optionalText })
const Person = v.object({
  id: v.string(),
  name: optionalText,
  birth_date: optionalText,
  identifiers: v.optional(v.array(Identifier), []),
})
const Named = v.object({
  id: v.string(),
  name: optionalText,
  label: optionalText,
  role: optionalText,
  organization_id: optionalText,
  start_date: optionalText,
  end_date: optionalText,
})
const Membership = v.object({
  person_id: optionalText,
  organization_id: optionalText,
  post_id: optionalText,
  legislative_period_id: optionalText,
  role: optionalText,
  label: optionalText,
  start_date: optionalText,
  end_date: optionalText,
})
const lists = {
  organizations: v.optional(v.array(Named), []),
  posts: v.optional(v.array(Named), []),
  events: v.optional(v.array(Named), []),
  memberships: v.array(Membership),
}
const people = v.array(Person)
const Popolo = v.union([
  v.object({ ...lists, persons: people }),
  v.pipe(
    v.object({ ...lists, people }),
    v.transform(({ people: persons, ...rest }) => ({ ...rest, persons })),
  ),
])
type Popolo = v.InferOutput<typeof Popolo>
type Membership = Popolo['memberships'][number]

/** Popolo (popoloproject.com): people, posts and organisations tied by memberships. */
export function isPopolo(value: unknown): value is v.InferInput<typeof Popolo> {
  return v.is(Popolo, value)
}

export function* readPopolo(file: v.InferInput<typeof Popolo>): Generator<RowRead> {
  const popolo = v.parse(Popolo, file)
  const byId = {
    persons: indexed(popolo.persons),
    posts: indexed(popolo.posts),
    organizations: indexed(popolo.organizations),
    events: indexed(popolo.events),
  }
  for (const [position, membership] of popolo.memberships.entries()) {
    const person = byId.persons.get(membership.person_id ?? '')
    // A member of a parliament has the dates of its period where none are their own.
    const period = byId.events.get(membership.legislative_period_id ?? '')
    yield {
      line: position + 1,
      office: officeOf(membership, byId),
      person: {
        name: person?.name?.replaceAll("'", '’') ?? '',
        wikidata: wikidataOf(person),
        born: /^\d{4}-\d\d-\d\d$/.test(person?.birth_date ?? '')
          ? (person?.birth_date ?? null)
          : null,
      },
      start: membership.start_date || period?.start_date || '',
      end: membership.end_date || period?.end_date || '',
    }
  }
}

type Named = Popolo['posts'][number]

function officeOf(
  membership: Membership,
  byId: { posts: Map<string, Named>; organizations: Map<string, Named> },
): OfficeRead | null {
  const post = byId.posts.get(membership.post_id ?? '')
  const bodyId = membership.organization_id || post?.organization_id || ''
  const body = byId.organizations.get(bodyId)
  const role = membership.role || membership.label || ''
  const title =
    nameOf(post) || (role && [role, nameOf(body)].filter(Boolean).join(', ')) || nameOf(body)
  if (!title) return null
  const bodyName = nameOf(body) || 'Popolo'
  const organisationKey = `popolo-${keyOf(bodyId || 'popolo')}`
  const officeKey = keyOf(membership.post_id || role || 'member')
  return {
    key: `${organisationKey}/${officeKey}`,
    organisation: {
      key: organisationKey,
      names: sameInBoth({ name: bodyName, aliases: [], adjectives: [] }),
    },
    names: sameInBoth({ masculine: title, feminine: title, others: [], standsAlone: true }),
    holders: post ? null : 'several',
    wikidata: null,
  }
}

function nameOf(named: Named | undefined): string {
  return named?.label || named?.name || named?.role || ''
}

function wikidataOf(person: Popolo['persons'][number] | undefined): string | null {
  const found = person?.identifiers.find(({ scheme }) => scheme === 'wikidata')?.identifier ?? ''
  return /^Q[1-9]\d*$/.test(found) ? found : null
}

function indexed<One extends { id: string }>(all: readonly One[]): Map<string, One> {
  return new Map(all.map(one => [one.id, one]))
}
