import {fork, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {createServer, type AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** A lake as its own process, on a free port, in a temporary folder unless one is given. */
export type RunningLake = {
  url: string
  port: number
  /** An administrator token. */
  token: string
  data: string
  /** What it has logged so far. */
  log: () => string
  /** Ends it as an operator would, and waits until it has. */
  stop: () => Promise<void>
  /** Ends it as a power cut would. */
  kill: () => Promise<void>
}

type Options = {
  data?: string
  port?: number
  /** More environment for the process. */
  env?: Record<string, string>
}

export const TOKEN = 'administrator-token-of-the-tests'
export const SITE_URL = 'http://localhost:3000'

const program = fileURLToPath(new URL('../../lib/lake/serve.ts', import.meta.url))

/** Starts a lake and waits until it answers; rejects with what it says when it does not. */
export async function startLake(options: Options = {}): Promise<RunningLake> {
  const {data = temporaryFolder(), port = await freePort(), env = {}} = options
  const child = fork(program, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      LAKE_DATA: data,
      LAKE_PORT: String(port),
      LAKE_TOKEN: TOKEN,
      SITE_URL,
      ...env,
    },
  })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk))
  await ready(child, () => said)
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    token: TOKEN,
    data,
    log: () => said,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

function ready(child: ChildProcess, said: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) =>
      reject(new Error(`The lake ended with code ${code}: ${said().trim()}`)),
    )
  })
}

/** A folder that goes with the process. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lake-'))
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}))
  return folder
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
