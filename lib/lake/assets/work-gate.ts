import {httpError} from '../errors.ts'

type Limits = {
  /** How many pieces of work run at once. */
  running: number
  /** How many more may wait; the next one is refused. */
  waiting: number
}

/** Lets a few pieces of heavy work run at once, some wait, and refuses the rest with 429. */
export function createWorkGate({running, waiting}: Limits) {
  const queue: (() => void)[] = []
  const underWay = new Set<Promise<unknown>>()
  let free = running

  async function enter() {
    if (free > 0) {
      free -= 1
      return
    }
    if (queue.length >= waiting)
      throw httpError(429, `More than ${waiting} images are waiting: try again in a moment`)
    await new Promise<void>((resolve) => queue.push(resolve))
  }

  function leave() {
    const next = queue.shift()
    // Handed on, so that nobody who comes in between takes the place.
    if (next) next()
    else free += 1
  }

  async function run<T>(work: () => Promise<T>): Promise<T> {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }

  return {
    run<T>(work: () => Promise<T>): Promise<T> {
      const result = run(work)
      const settled = result.then(
        () => {},
        () => {},
      )
      underWay.add(settled)
      void settled.then(() => underWay.delete(settled))
      return result
    },
    /** Resolves once everything that was let in so far has ended. */
    idle: async () => void (await Promise.all(underWay)),
  }
}
