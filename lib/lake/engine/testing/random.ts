/** A seeded source of choices, so that a failing test can be run again. */
export function createRandom(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T // never empty
  const chance = (probability: number) => next() < probability
  return {
    next,
    below,
    pick,
    chance,
    times: <T>(n: number, make: (i: number) => T) => Array.from({length: n}, (_, i) => make(i)),
  }
}

export type Random = ReturnType<typeof createRandom>

/** The seed of this run: set SEED to repeat another. */
export const seedOf = (fallback: number): number => {
  const given = (globalThis as {process?: {env: Record<string, string | undefined>}}).process?.env
    .SEED
  return given ? Number(given) : fallback
}
