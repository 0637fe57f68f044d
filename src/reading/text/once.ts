/** Makes something when it is first asked for, so that a text in one language does not wait for the words of the other. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
