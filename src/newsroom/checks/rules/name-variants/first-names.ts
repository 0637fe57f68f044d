import type { Register } from '../../../offices/index.ts'
import { onceEach } from '../../evidence/once-each.ts'
import lexicon from '../../words/names.json' with { type: 'json' }
import { plainly } from './spelling.ts'

/** Words that are first names, with how many holders of offices bear each: those of the register and of our list. */
export const firstNamesOf = onceEach((register: Register): ReadonlyMap<string, number> => {
  const counts = new Map(lexicon.firstNames.split(' ').map(name => [plainly(name), 0]))
  const people = new Set(
    register.offices.flatMap(({ key }) => register.listTerms(key).map(({ person }) => person.name)),
  )
  for (const name of people) {
    const [first = '', surname] = name.split(/[ \u00a0]/)
    const plain = plainly(first)
    if (surname && plain.length > 1) counts.set(plain, (counts.get(plain) ?? 0) + 1)
  }
  return counts
})
