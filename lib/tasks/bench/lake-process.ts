import {mkdtemp, rm} from 'node:fs/promises'
import {Agent, request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {freePort} from '../../../tests/setup/free-port.ts'
import {partOf} from '../../../tests/setup/part.ts'
import {projectEnvironment, root, run} from '../check/step.ts'
import type {BenchDocument} from './documents.ts'

const TOKEN = 'administrator-token-of-the-benchmark'
const BATCH = 1_000

export type BenchLake = Awaited<ReturnType<typeof startLake>>

/** A lake in a process and a folder of its own, holding `documents`, freshly started. */
export async function startLake(documents: readonly BenchDocument[]) {
  const lake = await startEmptyLake()
  try {
    for (let at = 0; at < documents.length; at += BATCH) {
      const mutations = documents
        .slice(at, at + BATCH)
        .map((document) => ({createOrReplace: document}))
      await lake.mutate(mutations)
    }
    await lake.restart()
  } catch (error) {
    await lake.stop()
    throw error
  }
  return lake
}

/** The same without a document. */
export async function startEmptyLake() {
  const data = await mkdtemp(join(tmpdir(), 'beipack-bench-'))
  const port = await freePort()
  const variables = projectEnvironment({
    LAKE_DATA: data,
    LAKE_PORT: String(port),
    LAKE_TOKEN: TOKEN,
    // A machine busy with other things is to be measured too.
    LAKE_QUERY_TIMEOUT: '60s',
  })
  const part = partOf('lib/lake/serve.ts', variables, root, (chunk) => process.stderr.write(chunk))
  const ask = askerOf(port)
  const stop = async () => {
    ask.close()
    await part.stop()
    await rm(data, {recursive: true, force: true})
  }
  try {
    await part.start()
  } catch (error) {
    await stop()
    throw error
  }
  return {
    ...ask,
    data,
    stop,
    async restart() {
      await part.stop()
      await part.start()
    },
    /** Megabytes of memory the process holds. */
    async memory(): Promise<number> {
      const {output} = await run('ps', ['-o', 'rss=', '-p', String(part.pid())])
      return Math.round(Number(output) / 1024)
    },
  }
}

/** One connection that is kept: what is measured is the lake, not a client. */
function askerOf(port: number) {
  const agent = new Agent({keepAlive: true, maxSockets: 1})
  const headers = {authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json'}

  const send = (method: string, path: string, body?: string | Buffer, type?: string) =>
    new Promise<string>((resolve, reject) => {
      const asked = {...headers, ...(type !== undefined && {'content-type': type})}
      const address = {agent, host: '127.0.0.1', port, method, headers: asked}
      const sent = request({...address, path: `/v2025-02-19/${path}`}, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          if (answer.statusCode === 200) resolve(text)
          else reject(new Error(`The lake answered ${answer.statusCode}: ${text.slice(0, 200)}`))
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })

  return {
    query(query: string, params: Record<string, string>, perspective: string) {
      const search = new URLSearchParams({query, perspective, returnQuery: 'false'})
      for (const [name, value] of Object.entries(params)) {
        search.set(`$${name}`, JSON.stringify(value))
      }
      return send('GET', `data/query/production?${search}`)
    },
    mutate: (mutations: readonly object[]) =>
      send('POST', 'data/mutate/production', JSON.stringify({mutations})),
    upload: (picture: Buffer) => send('POST', 'assets/images/production', picture, 'image/png'),
    close: () => agent.destroy(),
  }
}
