import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import next from 'next'
import {answering} from '#lib/content/freshness/answering.ts'
import {env} from '#lib/env.ts'
import {renewToken} from '#lib/lake/store/credentials.ts'

/**
 * The process of the site, in production or, with `--dev`, reloading on change.
 *
 * Next's own `start` would do but for two things: told to listen on 127.0.0.1 it takes its own rewrites
 * for another host's, and it lets an error or a missing page be kept by shared caches.
 */

// Previews read drafts. On the embedded lake the site may give itself the right to read, and no more;
// from here on it is the variable that hosted Sanity needs too. It is known to this process alone.
if (!env.hosted && !env.SANITY_API_READ_TOKEN) {
  const program = {role: 'viewer', name: 'Site preview'} as const
  process.env['SANITY_API_READ_TOKEN'] = renewToken(env.LAKE_DATA, program)
}

const dev = process.argv.includes('--dev')
const app = next({dev, dir: process.cwd(), hostname: 'localhost', port: env.PORT})
await app.prepare()
const handle = app.getRequestHandler()

function answer(request: IncomingMessage, response: ServerResponse) {
  const page: {status?: number} = {}
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = (...args: unknown[]) => {
    const [given = response.statusCode, ...rest] = args
    // A page that is kept nowhere has said its status itself; see `answerWith`.
    const status = given === 200 ? (page.status ?? given) : given
    if (typeof status === 'number' && status >= 400) response.setHeader('cache-control', 'no-store')
    if (status === 503) response.setHeader('retry-after', '5')
    // Next appends the address of a redirect it kept to the one it just set.
    const location = response.getHeader('location')
    if (Array.isArray(location) && location[0]) response.setHeader('location', location[0])
    return writeHead(status, ...rest)
  }
  void answering.run(page, () => handle(request, response))
}

const server = createServer(answer)
server.on('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE'
      ? `Port ${env.PORT} is taken. Set PORT to a free one.`
      : error.message
  console.error(`The site cannot listen: ${reason}`)
  process.exit(1)
})
server.listen(env.PORT, env.HOST, () => {
  if (process.send) process.send({type: 'ready'})
  else console.log(`The site answers at ${env.siteUrl}`)
})

/** Ends streams that would otherwise hold the process for as long as a browser tab is open. */
function stop() {
  server.close(() => process.exit(0))
  server.closeAllConnections()
}
for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(event, stop)
