/**
 * What stands between the Studio and the lake right now: nothing, a lake that does not answer, or a
 * sign-in that has ended.
 */
export type Condition = 'reachable' | 'away' | 'signedOut'

export type LakeWatch = ReturnType<typeof createLakeWatch>

type Probing = {
  /** Asks the lake once how things stand. */
  probe: () => Promise<Condition>
  /** Resolves when the next probe is due. */
  nextProbe: () => Promise<void>
}

/**
 * Knows the lake's condition. A request that failed reports it; from then on the lake is asked again
 * and again until it can be reached, and whoever waits goes on.
 */
export function createLakeWatch({probe, nextProbe}: Probing) {
  let condition: Condition = 'reachable'
  let isProbing = false
  const listeners = new Set<() => void>()

  function set(next: Condition) {
    if (next === condition) return
    condition = next
    for (const listener of [...listeners]) listener()
  }

  async function probeUntilReachable() {
    if (isProbing) return
    isProbing = true
    while (condition !== 'reachable') {
      await nextProbe()
      set(await probe())
    }
    isProbing = false
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }

  return {
    condition: () => condition,
    subscribe,

    report(seen: Exclude<Condition, 'reachable'>) {
      set(seen)
      void probeUntilReachable()
    },

    /** Resolves once the lake can be reached; rejects with the signal's reason when it is aborted. */
    reachable(signal?: AbortSignal | null): Promise<void> {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        if (condition === 'reachable') return resolve()
        const abort = () => finish(() => reject(signal?.reason))
        const unsubscribe = subscribe(() => {
          if (condition === 'reachable') finish(resolve)
        })
        const finish = (settle: () => void) => {
          unsubscribe()
          signal?.removeEventListener('abort', abort)
          settle()
        }
        signal?.addEventListener('abort', abort)
      })
    },
  }
}
