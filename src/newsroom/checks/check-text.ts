import { checks } from './checks.ts'
import type { Finding } from './finding.ts'
import { type Draft, readManuscript } from './manuscript.ts'

/** Everything the checks have to say about a draft, in the order of the text. Pure: the same draft gives the same findings. */
export function checkText(draft: Draft): readonly Finding[] {
  const manuscript = readManuscript(draft)
  return checks
    .flatMap(({ code, look }) => look(manuscript).map(remark => ({ code, ...remark })))
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
}
