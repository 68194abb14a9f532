/** Tells what comes again from what comes once; of what came longest ago it knows nothing any more. */
export function createSeen(capacity: number) {
  const names = new Set<string>()
  return (name: string): boolean => {
    const isKnown = names.delete(name)
    names.add(name)
    const [oldest] = names
    if (names.size > capacity && oldest !== undefined) names.delete(oldest)
    return isKnown
  }
}
