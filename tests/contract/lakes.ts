import {randomUUID} from 'node:crypto'
import {connect, type Reachable} from './clients.ts'
import {startLake} from './serve-lake.ts'

/** A Content Lake that a suite of tests runs on, embedded or hosted. */
export type TestedLake = Reachable & {
  token: string
  stop: () => Promise<void>
}

/** In the name of everything this run writes: a hosted dataset may hold the documents of others. */
const RUN = `test${randomUUID().slice(0, 8)}`

/** A document id of this run; `drafts.a` is the draft of `a`. */
export const id = (name: string) => name.replace(/^(drafts\.)?/, `$1${RUN}-`)

/** A document type of this run. */
export const type = (name: string) => `${RUN}_${name}`

/** A project of yours with a public dataset, for tests alone; the token is an editor's. */
export const hostedVariables = [
  'SANITY_TEST_PROJECT_ID',
  'SANITY_TEST_DATASET',
  'SANITY_TEST_TOKEN',
] as const

const [projectId, dataset, token] = hostedVariables.map((name) => process.env[name])
export const hasHosted = Boolean(projectId && dataset && token)

const embedded = {name: 'embedded', open: (): Promise<TestedLake> => startLake()}

const hosted = {
  name: 'hosted',
  open: async (): Promise<TestedLake> => {
    const lake = {projectId: projectId ?? '', dataset: dataset ?? '', token: token ?? ''}
    return {
      ...lake,
      async stop() {
        const query = '*[string::startsWith(_type, $run)]'
        const client = connect('@sanity/client 8', lake, {token: lake.token})
        await client.delete({query, params: {run: `${RUN}_`}})
      },
    }
  },
}

/** The lakes a suite runs on: the embedded one always, a hosted one when its credentials are there. */
export const testedLakes = hasHosted ? [embedded, hosted] : [embedded]
