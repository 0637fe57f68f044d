import * as v from 'valibot'
import type { HouseTerm } from '../newsroom/checks/index.ts'

const schema = v.array(
  v.object({
    avoid: v.pipe(v.string(), v.nonEmpty()),
    prefer: v.exactOptional(v.string()),
    because: v.exactOptional(v.string()),
    severity: v.exactOptional(v.picklist(['block', 'warn', 'note'])),
  }),
)

/** A newsroom’s list of house terms as JSON; null when it is not one. */
export function readHouseTerms(json: string): readonly HouseTerm[] | null {
  try {
    const read = v.safeParse(schema, JSON.parse(json))
    return read.success ? read.output : null
  } catch {
    return null
  }
}
