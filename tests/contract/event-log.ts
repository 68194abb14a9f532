/** As much of the clients' observables as this needs. */
export type Subscribable<T> = {
  subscribe: (observer: {next: (value: T) => void; error: (error: unknown) => void}) => {
    unsubscribe: () => void
  }
}

/** Collects what an observable emits and lets a test wait for the next value that fits. */
export function eventLog<T>(source: Subscribable<T>) {
  const seen: T[] = []
  const waiting = new Set<() => void>()
  let failure: unknown
  const wake = () => {
    for (const check of waiting) check()
  }
  const subscription = source.subscribe({
    next(value) {
      seen.push(value)
      wake()
    },
    error(error: unknown) {
      failure = error
      wake()
    },
  })
  let read = 0

  return {
    seen,
    /** The next value that fits, after those returned before; rejects with the stream's error. */
    next: (fits: (value: T) => boolean = () => true): Promise<T> =>
      new Promise((resolve, reject) => {
        const check = () => {
          const place = seen.findIndex((value, i) => i >= read && fits(value))
          const value = seen[place]
          if (value === undefined && failure === undefined) return
          waiting.delete(check)
          if (value === undefined) return reject(failure)
          read = place + 1
          resolve(value)
        }
        waiting.add(check)
        check()
      }),
    stop: () => subscription.unsubscribe(),
  }
}
