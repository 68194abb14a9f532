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
      queries[name] = await compare(client, query, documents)
    }
    return {
      documents: size,
      startMs: Math.round(startMs),
      queries,
      commit: await commits(client, size),
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

async function compare(client: Client, query: string, documents: readonly BenchDocument[]) {
  // The first after a start may find the lake's workers still loading.
  const firstMs = await timed(() => client.fetch(query, paramsOf(1, documents.length)))
  const own: number[] = []
  for (let turn = 0; turn < TURNS.lake; turn += 1) {
    own.push(await timed(() => client.fetch(query, paramsOf(turn, documents.length))))
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
async function commits(client: Client, size: number) {
  const samples: number[] = []
  for (let turn = 0; turn < TURNS.commits; turn += 1) {
    const id = `articleText-${(turn * 13) % Math.floor(size / 11)}-de-DE`
    const patch = client.patch(id, {set: {title: `Title ${turn}`}})
    samples.push(await timed(() => patch.commit({visibility: 'sync', returnDocuments: false})))
  }
  const total = samples.reduce((sum, sample) => sum + sample, 0)
  return {...latency(samples), perSecond: Math.round((samples.length * 1000) / total)}
}
