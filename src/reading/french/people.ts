import people from './lexicons/people.json' with { type: 'json' }

/** « élue » → elected: which groups a noun for a person belongs to. A noun may stand in several. */
export const PEOPLE_GROUPS: ReadonlyMap<string, readonly string[]> = indexGroups()

/** Nouns that can speak: people, and bodies such as « la préfecture ». */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set([
  ...PEOPLE_GROUPS.keys(),
  ...people.bodies.split(' '),
])

function indexGroups(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, readonly string[]>()
  for (const [group, { nouns }] of Object.entries(people.groups))
    for (const noun of nouns.split(' '))
      for (const written of [noun, plural(noun)])
        index.set(written, [...(index.get(written) ?? []), group])
  return index
}

function plural(noun: string): string {
  if (/[sxz]$/.test(noun)) return noun
  if (/e?au$|eu$/.test(noun)) return `${noun}x`
  return noun.endsWith('al') ? `${noun.slice(0, -2)}aux` : `${noun}s`
}
