/** A value kept in memory until forgotten; whoever asks while it is being loaded waits for the same loading. */
export type Remembered<Value> = { get: () => Promise<Value>; forget: () => void }

export function remember<Value>(load: () => Promise<Value>): Remembered<Value> {
  let value: Promise<Value> | null = null
  return {
    get: () => {
      if (value) return value
      const loading = load()
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
