import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {evaluate, parse} from 'groq-js'
import {freePort} from '../../../tests/setup/free-port.ts'
import {partOf} from '../../../tests/setup/part.ts'
import {projectEnvironment, root} from '../check/step.ts'
import {type BenchDocument, benchDocuments, LIST_QUERY, PAGE_QUERY} from './documents.ts'
import {latency, ratio, timed} from './statistics.ts'

const TOKEN = 'administrator-token-of-the-benchmark'
const SIZES = [1_000, 10_000]
const QUERIES = {page: PAGE_QUERY, list: LIST_QUERY}
/** Stock groq-js looks at every document for every query, so it gets fewer turns. */
const TURNS = {lake: 300, groqJs: 10, commits: 300}

/** Turns before the first that counts: the lake's and the caller's code are compiled by then. */
const WARM_UP = 100

/** Query and commit latency over HTTP at each size, against stock groq-js over the same documents. */
export async function lake() {
  const sizes = []
  for (const size of SIZES) sizes.push(await atSize(size))
  return {yardstick: 'groq-js over the same documents, in memory, without HTTP', sizes}
}

async function atSize(size: number) {
  const data = await mkdtemp(join(tmpdir(), 'beipack-bench-'))
  const port = await freePort()
  const variables = projectEnvironment({
    LAKE_DATA: data,
    LAKE_PORT: String(port),
    LAKE_TOKEN: TOKEN,
  })
  const part = partOf('lib/lake/serve.ts', variables, root, (chunk) => process.stderr.write(chunk))
  try {
    await part.start()
    const client = clientOf(port)
    const documents = benchDocuments(size)
    for (let at = 0; at < size; at += 1_000) await load(client, documents.slice(at, at + 1_000))
    await part.stop()
    const startMs = await timed(() => part.start())
    const queries: Record<string, unknown> = {}
    for (const [name, query] of Object.entries(QUERIES)) {
      queries[name] = await compare(port, query, documents)
    }
    return {
      documents: size,
      startMs: Math.round(startMs),
      queries,
      commit: await commits(port, size),
    }
  } finally {
    await part.stop()
    await rm(data, {recursive: true, force: true})
  }
}

type Client = ReturnType<typeof clientOf>

const clientOf = (port: number) =>
  createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'published',
    token: TOKEN,
  })

async function load(client: Client, documents: readonly BenchDocument[]) {
  const transaction = client.transaction()
  for (const document of documents) transaction.createOrReplace(document)
  await transaction.commit({visibility: 'sync', returnDocuments: false})
}

/** Another document each time, so that no remembered answer is measured. */
const paramsOf = (turn: number, size: number) => ({
  locale: turn % 2 === 0 ? 'de-DE' : 'fr-CH',
  slug: `topic-${(turn * 7) % Math.floor(size / 11)}`,
})

/** The lake alone is measured, so the request is a plain one and the client's own work is left out. */
async function ask(port: number, path: string, init: RequestInit = {}) {
  const headers = {authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json'}
  const response = await fetch(`http://127.0.0.1:${port}/v2025-02-19/data/${path}`, {
    headers,
    ...init,
  })
  const body = await response.text()
  if (!response.ok) throw new Error(`The lake answered ${response.status}: ${body.slice(0, 200)}`)
}

function fetchQuery(port: number, query: string, params: Record<string, string>) {
  const search = new URLSearchParams({query, perspective: 'published', returnQuery: 'false'})
  for (const [name, value] of Object.entries(params)) search.set(`$${name}`, JSON.stringify(value))
  return ask(port, `query/production?${search}`)
}

async function compare(port: number, query: string, documents: readonly BenchDocument[]) {
  // The first after a start may find the lake's workers still loading.
  const firstMs = await timed(() => fetchQuery(port, query, paramsOf(1, documents.length)))
  const own: number[] = []
  for (let turn = -WARM_UP; turn < TURNS.lake; turn += 1) {
    const params = paramsOf(Math.abs(turn), documents.length)
    const sample = await timed(() => fetchQuery(port, query, params))
    if (turn >= 0) own.push(sample)
  }
  const stock: number[] = []
  for (let turn = 0; turn < TURNS.groqJs; turn += 1) {
    const params = paramsOf(turn, documents.length)
    const tree = parse(query, {params})
    stock.push(await timed(async () => (await evaluate(tree, {dataset: documents, params})).get()))
  }
  const [lakeMs, groqJsMs] = [latency(own), latency(stock)]
  return {
    firstMs: Math.round(firstMs),
    lakeMs,
    groqJsMs,
    groqJsOverLake: ratio(groqJsMs.median, lakeMs.median),
  }
}

/** Durable commits of one small patch each, one after the other. */
async function commits(port: number, size: number) {
  const samples: number[] = []
  for (let turn = -WARM_UP; turn < TURNS.commits; turn += 1) {
    const id = `articleText-${(Math.abs(turn) * 13) % Math.floor(size / 11)}-de-DE`
    const mutations = [{patch: {id, set: {title: `Title ${turn}`}}}]
    const body = JSON.stringify({mutations})
    const sample = await timed(() => ask(port, 'mutate/production', {method: 'POST', body}))
    if (turn >= 0) samples.push(sample)
  }
  const total = samples.reduce((sum, sample) => sum + sample, 0)
  return {...latency(samples), perSecond: Math.round((samples.length * 1000) / total)}
}
