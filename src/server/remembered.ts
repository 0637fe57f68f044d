/** A value kept in memory until forgotten; whoever asks while it is being loaded waits for the same loading. */
export type Remembered<Value, Asker extends unknown[] = []> = {
  get: (...asker: Asker) => Promise<Value>
  forget: () => void
}

/** What the first asker gives is what the value is loaded with: it must not matter who asks. */
export function remember<Value, Asker extends unknown[]>(
  load: (...asker: Asker) => Promise<Value>,
): Remembered<Value, Asker> {
  let value: Promise<Value> | null = null
  return {
    get: (...asker) => {
      if (value) return value
      const loading = load(...asker)
      value = loading
      loading.catch(() => {
        if (value === loading) value = null
      })
      return loading
    },
    forget: () => {
      value = null
    },
  }
}
