import {createServer, type RequestListener} from 'node:http'
import {once} from 'node:events'
import type {AddressInfo} from 'node:net'

/** A site of strangers: answers on loopback with what a test says, until it is closed. */
export async function pageServer(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  return {
    port,
    url: `http://localhost:${port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
