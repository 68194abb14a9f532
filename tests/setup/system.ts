import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Role} from '#lib/lake/roles.ts'
import {projectEnvironment, root, run} from '#lib/tasks/check/step.ts'
import {freePort} from './free-port.ts'
import {partOf} from './part.ts'
import {type LakeToPrepare, prepareLake} from './prepared-lake.ts'
import {startGroup, stopGroup} from './processes.ts'
import {readyIn} from './ready-file.ts'

/** The whole system as the tests see it: addresses, and hands on its processes. */
export type RunningSystem = {
  site: string
  studio: string
  lake: string
  /** An administrator token of the lake. */
  token: string
  /** Everything its processes have printed. */
  output(): string
  signInLink(person?: {role?: Role; name?: string}): Promise<string>
  /** Ends a person's sessions, as `npm run access` does. */
  endSessions(name: string): Promise<void>
  stopLake(): Promise<void>
  startLake(): Promise<void>
  stopSite(): Promise<void>
  /** With more environment, or other, this time. */
  startSite(more?: Record<string, string>): Promise<void>
  /** As a power cut would end it. */
  killLake(): Promise<void>
  killSite(): Promise<void>
  /** False when somebody else runs it. */
  canRestart: boolean
  stop(): Promise<void>
}

const nameOf: Record<Role, string> = {
  administrator: 'Ada',
  editor: 'Mara',
  regulatory: 'Regina',
  viewer: 'Vera',
}

const TOKEN = 'administrator-token-of-the-browser-tests'
/** Shared with whoever signs a webhook. */
export const WEBHOOK_SECRET = 'webhook-secret-of-the-browser-tests'

/** Variables of the caller that would change what is tested. */
const OWN =
  /^(PORT|HOST|ALLOWED_HOSTS|LAKE_.*|SITE_URL|NEXT_PUBLIC_.*|SANITY_.*|BEIPACK_.*|ALLOW_INDEXING|NODE_ENV|NODE_OPTIONS|TEST_LOCALES)$/

async function variablesFor(
  data: string,
  more: Record<string, string>,
): Promise<NodeJS.ProcessEnv> {
  const [port, lakePort] = [await freePort(), await freePort()]
  const inherited = Object.entries(projectEnvironment()).filter(([name]) => !OWN.test(name))
  return {
    ...Object.fromEntries(inherited),
    PORT: String(port),
    LAKE_PORT: String(lakePort),
    LAKE_DATA: data,
    LAKE_TOKEN: TOKEN,
    SITE_URL: `http://localhost:${port}`,
    TEST_LOCALES: '1',
    SANITY_WEBHOOK_SECRET: WEBHOOK_SECRET,
    NEXT_TELEMETRY_DISABLED: '1',
    ...more,
    NODE_ENV: 'production',
  }
}

type Options = {
  /** More environment, or other. */
  env?: Record<string, string>
  /** Changes the dataset, once it holds the seed, before the system starts and so before it builds. */
  prepare?: (lake: LakeToPrepare) => Promise<void>
}

/**
 * Starts everything by the public door, `npm start`, on free ports in a temporary folder, and waits
 * until it is ready. The first call that stops one process alone takes the system apart: the
 * supervisor, which would start it again, is ended, and lake and site run on by themselves, on the
 * same ports and data.
 */
export async function startSystem({env = {}, prepare}: Options = {}): Promise<RunningSystem> {
  const data = await mkdtemp(join(process.env['TEST_RUN'] ?? tmpdir(), 'beipack-e2e-'))
  const variables = await variablesFor(data, env)
  const printed: Buffer[] = []
  const hear = (chunk: Buffer) => void printed.push(chunk)
  const output = () => Buffer.concat(printed).toString()

  const lake = partOf('lib/tasks/lake.ts', variables, root, hear)
  const site = partOf('lib/tasks/site.ts', variables, root, hear)
  const leaveNothing = () => rm(data, {recursive: true, force: true})
  try {
    if (prepare) await prepareLake(lake, variables, prepare)
  } catch (error) {
    await leaveNothing()
    throw error
  }

  const whole = startGroup('npm', ['start'], {
    cwd: root,
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  whole.stdout?.on('data', hear)
  whole.stderr?.on('data', hear)
  const ready = await readyIn(data, whole, output).catch(async (error: unknown) => {
    await stopGroup(whole)
    await leaveNothing()
    throw error
  })

  let isApart = false
  async function takeApart() {
    if (isApart) return
    isApart = true
    await stopGroup(whole)
    await lake.start()
    await site.start()
  }
  const apart =
    <Given extends unknown[]>(act: (...given: Given) => Promise<void>) =>
    async (...given: Given) => {
      await takeApart()
      await act(...given)
    }

  return {
    site: ready.site,
    studio: ready.studio,
    lake: ready.lake,
    token: TOKEN,
    output,
    // One name a role: with another role a person's other sessions end.
    async signInLink({role = 'editor', name = nameOf[role]} = {}) {
      const made = await run(
        'node',
        ['lib/tasks/sign-in.ts', '--role', role, '--name', name],
        root,
        variables,
      )
      const link = /https?:\S+/.exec(made.output)
      if (made.code !== 0 || !link) throw new Error(`No sign-in link: ${made.output}`)
      return link[0]
    },
    async endSessions(name) {
      const args = ['lib/tasks/access.ts', 'revoke', '--user', name]
      const ended = await run('node', args, root, variables)
      if (ended.code !== 0) throw new Error(ended.output)
    },
    stopLake: apart(lake.stop),
    startLake: apart(lake.start),
    stopSite: apart(site.stop),
    startSite: apart(site.start),
    killLake: apart(lake.kill),
    killSite: apart(site.kill),
    canRestart: true,
    async stop() {
      await Promise.all([site.stop(), lake.stop(), stopGroup(whole)])
      await leaveNothing()
    },
  }
}

/** A system that somebody else runs: `E2E_BASE_URL`, `LAKE_URL` and `LAKE_TOKEN`. It cannot be stopped. */
export function systemElsewhere(): RunningSystem | null {
  const {E2E_BASE_URL: site, LAKE_URL: lake, LAKE_TOKEN: token} = process.env
  if (!site || !lake || !token) return null
  const notOurs = () => Promise.reject(new Error('This system is not ours to stop or start.'))
  return {
    site: site.replace(/\/$/, ''),
    studio: new URL('/studio', site).href,
    lake: lake.replace(/\/$/, ''),
    token,
    output: () => '',
    async signInLink() {
      const link = process.env['E2E_SIGN_IN']
      return link ?? notOurs()
    },
    endSessions: notOurs,
    stopLake: notOurs,
    startLake: notOurs,
    stopSite: notOurs,
    startSite: notOurs,
    killLake: notOurs,
    killSite: notOurs,
    canRestart: false,
    stop: () => Promise.resolve(),
  }
}
