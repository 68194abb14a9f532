import {budgetsOf} from './budgets.ts'
import {diskFloor} from './disk-floor.ts'
import {benchDocuments, familiesIn} from './documents.ts'
import {measureGroqJs, shownIn} from './groq-js.ts'
import {createEngine} from './in-process.ts'
import {startLake, type BenchLake} from './lake-process.ts'
import {QUERIES, type BenchQuery, type QueryName} from './queries.ts'
import {latency, ratio, timed, type Latency} from './statistics.ts'

const SIZES = [1_000, 10_000, 50_000]
const TURNS = {queries: 300, commits: 300, afterCommit: 60}
/** Turns before the first that counts: the lake's code is compiled by then. */
const WARM_UP = 100

const names = Object.keys(QUERIES) as QueryName[] // the keys of a literal are its type

export type AtSize = Awaited<ReturnType<typeof atSize>>

/** Queries, commits, start and memory at each size, against groq-js and the bare disk in the same run. */
export async function lake() {
  const sizes = []
  for (const size of SIZES) sizes.push(await atSize(size))
  return {
    yardsticks: {
      groqJs: 'groq-js (synchronous, its fastest) over the same documents in memory, without HTTP',
      diskFloor: 'one row of a document committed by SQLite alone, synced as the lake syncs',
    },
    budgets: budgetsOf(sizes),
    sizes,
  }
}

async function atSize(size: number) {
  console.error(`… ${size} documents`)
  const documents = benchDocuments(size)
  const families = familiesIn(documents)
  const own = await startLake(documents)
  try {
    const start = await starts(own, families)
    const overHttp = new Map<QueryName, Latency>()
    for (const name of names) overHttp.set(name, await measure(own, QUERIES[name], families))
    const afterCommit = new Map<QueryName, Latency>()
    for (const name of names) {
      afterCommit.set(name, await measureAfterCommits(own, QUERIES[name], families))
    }
    const commit = await commits(own, families)
    const floor = diskFloor(own.data, JSON.stringify(documents[20]))
    const megabytes = await own.memory()

    const engine = createEngine(documents)
    const queries = names.map((name) => {
      const asked = QUERIES[name]
      const http = overHttp.get(name)
      const groqJs = measureGroqJs(asked, shownIn(asked.perspective, documents), families)
      const inProcess = engine(asked, families, TURNS.queries)
      return {
        name,
        isIndexed: asked.isIndexed,
        groqJsOverLake: ratio(groqJs.median, http?.median ?? Number.NaN),
        groqJsOverEngine: ratio(groqJs.median, inProcess.median),
        http,
        httpAfterCommit: afterCommit.get(name),
        inProcess,
        groqJs,
      }
    })
    return {
      documents: size,
      start,
      megabytes,
      queries,
      commit: {...commit, overDiskFloor: ratio(commit.median, floor.median)},
      diskFloor: floor,
    }
  } finally {
    await own.stop()
  }
}

async function starts(own: BenchLake, families: number) {
  let readyMs = 0
  const firstAnswerMs = await timed(async () => {
    readyMs = await timed(() => own.restart())
    await ask(own, QUERIES.page, 1, families)
  })
  return {readyMs: Math.round(readyMs), firstAnswerMs: Math.round(firstAnswerMs)}
}

const ask = (own: BenchLake, {query, params, perspective}: BenchQuery, turn: number, of: number) =>
  own.query(query, params(turn, of), perspective)

async function measure(own: BenchLake, asked: BenchQuery, families: number) {
  const samples: number[] = []
  for (let turn = -WARM_UP; turn < TURNS.queries; turn++) {
    const sample = await timed(() => ask(own, asked, turn + WARM_UP, families))
    if (turn >= 0) samples.push(sample)
  }
  return latency(samples)
}

async function measureAfterCommits(own: BenchLake, asked: BenchQuery, families: number) {
  const samples: number[] = []
  for (let turn = 0; turn < TURNS.afterCommit; turn++) {
    await commitOne(own, turn, families)
    samples.push(await timed(() => ask(own, asked, turn, families)))
  }
  return latency(samples)
}

const commitOne = (own: BenchLake, turn: number, families: number) => {
  const id = `articleText-${(turn * 13) % families}-de-DE`
  return own.mutate([
    {patch: {id, set: {title: `Title ${turn}`, lastReviewed: `2026-02-${10 + (turn % 18)}`}}},
  ])
}

/** Durable commits of one small patch each, one after the other. */
async function commits(own: BenchLake, families: number) {
  const samples: number[] = []
  for (let turn = -WARM_UP; turn < TURNS.commits; turn++) {
    const sample = await timed(() => commitOne(own, turn + WARM_UP, families))
    if (turn >= 0) samples.push(sample)
  }
  const total = samples.reduce((sum, sample) => sum + sample, 0)
  return {...latency(samples), perSecond: Math.round((samples.length * 1000) / total)}
}
