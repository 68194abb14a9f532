/** A map that forgets the entry unused for longest when it holds more than `capacity`. */
export function createLru<T>(capacity: number) {
  const entries = new Map<string, T>()
  return {
    get(name: string): T | undefined {
      const value = entries.get(name)
      if (value === undefined) return undefined
      // A Map iterates in order of insertion, so putting it back makes it the youngest.
      entries.delete(name)
      entries.set(name, value)
      return value
    },
    set(name: string, value: T): void {
      entries.delete(name)
      entries.set(name, value)
      const [oldest] = entries.keys()
      if (entries.size > capacity && oldest !== undefined) entries.delete(oldest)
    },
    delete: (name: string) => entries.delete(name),
    values: () => entries.values(),
  }
}
