import type { Newsroom } from '../newsroom.ts'
import type { Day } from '../offices/index.ts'

export function today({ now }: Pick<Newsroom, 'now'>): Day {
  return now().toISOString().slice(0, 10)
}
