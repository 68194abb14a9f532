import {LAKE_PATH} from '../../environment.ts'
import {after} from '../after.ts'
import {createLakeWatch} from '../lake-watch.ts'
import {createProbe} from '../probe.ts'
import {userHeader} from '../user-header.ts'
import {createLakeConnection} from './lake-connection.ts'
import type {FromTab} from './protocol.ts'
import {createSwitchboard} from './switchboard.ts'

/**
 * The shared worker of all Studio tabs of a browser: it holds their one connection to the lake. Web
 * Locks say who is alive. A tab holds one and the worker waits for it; the worker holds one and every
 * tab waits for that. The browser gives a lock free however its holder ends.
 */
const switchboard = createSwitchboard({
  lineOf(user, needed) {
    const fetch = globalThis.fetch.bind(globalThis)
    const watch = createLakeWatch({
      probe: createProbe({fetch, headers: () => userHeader(user)}),
      nextProbe: () => after(1_000)().then(needed),
    })
    const path = `${LAKE_PATH}/mux`
    const pause = after(250)
    return {watch, connection: createLakeConnection({path, fetch, watch, pause, user: () => user})}
  },
  gone: (tab) => navigator.locks.request(tab, () => {}),
  worker: new Promise((resolve) => {
    const name = `lake-worker-${crypto.randomUUID()}`
    void navigator.locks.request(name, () => {
      resolve(name)
      return new Promise(() => {})
    })
  }),
})

globalThis.addEventListener('connect', (event) => {
  const port = event instanceof MessageEvent ? event.ports[0] : undefined
  if (!port) return
  const take = switchboard.add((message) => port.postMessage(message))
  port.addEventListener('message', ({data}: MessageEvent<FromTab>) => take(data))
  port.start()
})
