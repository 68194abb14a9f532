import type {AtSize} from './lake.ts'

export type Budget = {what: string; limit: number; measured: number; holds: boolean}

const AT_MOST = (what: string, limit: number, measured: number): Budget => ({
  what,
  limit,
  measured,
  holds: measured <= limit,
})

/** The budgets of the design against what was measured. A missed one is said, not punished. */
export function budgetsOf(sizes: readonly AtSize[]): Budget[] {
  const [medium, large] = [10_000, 50_000].map((count) =>
    sizes.find(({documents}) => documents === count),
  )
  return [...(medium ? atTenThousand(medium) : []), ...(large ? atFiftyThousand(large) : [])]
}

function atTenThousand({queries, commit, start}: AtSize): Budget[] {
  const page = queries.find(({name}) => name === 'page')?.http
  const {perSecond} = commit
  return [
    AT_MOST('10,000: page query over HTTP, median ms', 2, page?.median ?? Number.NaN),
    AT_MOST('10,000: page query over HTTP, p95 ms', 5, page?.p95 ?? Number.NaN),
    {
      what: '10,000: durable commits per second',
      limit: 400,
      measured: perSecond,
      holds: perSecond >= 400,
    },
    AT_MOST('10,000: start until ready, ms', 1_000, start.readyMs),
  ]
}

const atFiftyThousand = ({queries}: AtSize): Budget[] =>
  queries
    .filter(({isIndexed}) => isIndexed)
    .flatMap(({name, http, httpAfterCommit}) => [
      AT_MOST(`50,000: ${name} over HTTP, p95 ms`, 30, http?.p95 ?? Number.NaN),
      AT_MOST(
        `50,000: ${name} right after a commit, p95 ms`,
        30,
        httpAfterCommit?.p95 ?? Number.NaN,
      ),
    ])
