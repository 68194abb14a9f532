import {afterEach} from 'vitest'
import {connect} from './clients.ts'
import {type RunningLake, startLake, TOKEN} from './serve-lake.ts'

/** Starts lakes as processes of their own; those in `running` are stopped after each test of the file. */
export function lakesOfEachTest() {
  const running: RunningLake[] = []
  afterEach(async () => {
    for (const lake of running.splice(0)) await lake.stop()
  })
  return {
    running,
    async start(data?: string) {
      const lake = await startLake(data === undefined ? {} : {data})
      running.push(lake)
      return lake
    },
  }
}

export const administratorOf = (lake: RunningLake) =>
  connect('@sanity/client 8', lake, {token: TOKEN})

/** What a program of the command line has to be told of a lake. */
export const variablesOf = ({data, port}: RunningLake) => ({
  LAKE_DATA: data,
  LAKE_PORT: String(port),
})
