import {createServer} from 'node:net'

/** Throws when a port cannot be listened on, before minutes are spent on what would need it. */
export async function assertPortIsFree(port: number, host: string): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new Error(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is taken. Set PORT to a free one.`
            : error.message,
        ),
      ),
    )
    server.listen(port, host, resolve)
  })
  await new Promise((resolve) => server.close(resolve))
}
