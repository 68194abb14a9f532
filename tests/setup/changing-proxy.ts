import {once} from 'node:events'
import {createServer} from 'node:http'

/** A site as it would be if some of its pages said something else. */
export type ChangingProxy = {url: string; stop(): Promise<void>}

/**
 * Passes everything on to a site and its answers back, the HTML of some paths changed. A change that
 * changes nothing is an error, so that no test passes for want of one.
 */
export async function changingProxy(
  site: string,
  changes: Readonly<Record<string, (html: string) => string>>,
): Promise<ChangingProxy> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(site + (request.url ?? '/'), {redirect: 'manual'})
    const body = Buffer.from(await answer.arrayBuffer())
    const headers = Object.fromEntries(
      ['content-type', 'location'].flatMap((name) => {
        const value = answer.headers.get(name)
        return value === null ? [] : [[name, value]]
      }),
    )
    const change = changes[request.url ?? '']
    const changed = change?.(body.toString())
    if (changed === body.toString()) {
      response.writeHead(500).end(`The change of ${request.url} changes nothing`)
      return
    }
    response.writeHead(answer.status, headers).end(changed ?? body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return {
    url: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
