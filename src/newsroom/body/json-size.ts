/** What a body may measure: levels of JSON inside one another, values in all, and UTF-16 units of text. */
export const largestBody = { levels: 64, values: 1_000_000, characters: 5_000_000 }

type Measure = keyof typeof largestBody

/** The first measure in which a JSON value is larger than a body may be; stops as soon as it knows. */
export function findExcess(json: unknown): Measure | null {
  const waiting: { value: unknown; level: number }[] = [{ value: json, level: 1 }]
  let values = 0
  let characters = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    values += 1
    if (typeof next.value === 'string') characters += next.value.length
    if (next.level > largestBody.levels) return 'levels'
    if (values + waiting.length > largestBody.values) return 'values'
    if (characters > largestBody.characters) return 'characters'
    for (const value of membersOf(next.value)) waiting.push({ value, level: next.level + 1 })
  }
  return null
}

function membersOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}
