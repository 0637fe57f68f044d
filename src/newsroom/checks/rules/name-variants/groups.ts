import type { Span } from '../../../../reading/index.ts'

export function group<Value>(
  values: Iterable<Value>,
  key: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const known = groups.get(key(value))
    if (known) known.push(value)
    else groups.set(key(value), [value])
  }
  return groups
}

export function pairs<Value>(values: readonly Value[]): [Value, Value][] {
  return values.flatMap((one, index) =>
    values.slice(index + 1).map((other): [Value, Value] => [one, other]),
  )
}

/** « John Thompson et John Thomson » in one sentence are two people. */
export function areInOneSentence(
  text: string,
  names: readonly Span[],
  others: readonly Span[],
): boolean {
  const both = [
    ...names.map(span => ({ span, isOther: false })),
    ...others.map(span => ({ span, isOther: true })),
  ].toSorted((one, other) => one.span.start - other.span.start)
  return both.some(({ span, isOther }, index) => {
    const before = both[index - 1]
    return (
      before !== undefined &&
      before.isOther !== isOther &&
      !/[.!?…\n]/.test(text.slice(before.span.end, span.start))
    )
  })
}
