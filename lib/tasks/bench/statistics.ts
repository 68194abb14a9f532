export type Latency = {median: number; p95: number; worst: number; count: number}

const rounded = (milliseconds: number) => Number(milliseconds.toPrecision(3))

/** Median, 95th percentile and worst of samples in milliseconds, at three digits. */
export function latency(samples: readonly number[]): Latency {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
  return {
    median: rounded(at(0.5) ?? Number.NaN),
    p95: rounded(at(0.95) ?? Number.NaN),
    worst: rounded(sorted.at(-1) ?? Number.NaN),
    count: sorted.length,
  }
}

/** How long one run takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** How often the second holds the first, at three digits: `ratio(10, 2)` is 5. */
export const ratio = (first: number, second: number) => rounded(first / second)
