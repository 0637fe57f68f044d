import type { Moment } from '../time/moment.ts'

export function Time({ moment }: { moment: Moment }) {
  return <time datetime={moment.machine}>{moment.words}</time>
}
