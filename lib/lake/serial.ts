/** A section only one task is in at a time, in the order they came. */
export function createSerial() {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run<T>(task: () => Promise<T>): Promise<T> {
      const result = last.then(task)
      last = result.catch(() => undefined)
      return result
    },
    /** Resolves once everything that has been handed in so far is done. */
    idle: () => last.then(() => undefined),
  }
}
