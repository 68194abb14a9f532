import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {env} from '#lib/env.ts'

/**
 * The production build, made when it is missing or stale: when sources, lockfile or build-time
 * environment differ. Content never makes it stale; the tag clock sees to that.
 */

const SOURCES = [
  'app',
  'lib',
  'messages',
  'public',
  'sanity',
  'instrumentation.ts',
  'next.config.js',
  'proxy.ts',
  'package-lock.json',
  'tsconfig.json',
]

/** Next writes these into the code; all else is read when the site runs. */
const isBuildTime = (name: string) => name.startsWith('NEXT_PUBLIC_')

const STAMP = '.next/build.json'

type Stamp = {hash: string; cursor: string | null}

/** Builds when needed; says so, for a first build takes a minute or more. */
export async function buildWhenStale(): Promise<void> {
  const hash = hashOfSources()
  if (existsSync('.next/BUILD_ID') && readStamp()?.hash === hash) return
  console.log('Building the site. This takes a minute or two, once.')
  // Taken before the build reads any content: what changes from here on is found at the start.
  const cursor = await lakeCursor()
  await run('next', ['build'])
  writeFileSync(STAMP, JSON.stringify({hash, cursor} satisfies Stamp))
}

function readStamp(): Stamp | null {
  return existsSync(STAMP) ? (JSON.parse(readFileSync(STAMP, 'utf8')) as Stamp) : null
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file))
  for (const name of Object.keys(process.env).filter(isBuildTime).toSorted()) {
    hash.update(`${name}=${process.env[name]}\0`)
  }
  return hash.digest('hex')
}

function filesIn(entry: string): string[] {
  if (!existsSync(entry)) return []
  if (!statSync(entry).isDirectory()) return [entry]
  return readdirSync(entry, {recursive: true, encoding: 'utf8'})
    .map((name) => path.join(entry, name))
    .filter((file) => statSync(file).isFile() && !file.endsWith('.test.ts'))
    .toSorted()
}

async function lakeCursor(): Promise<string | null> {
  if (env.hosted) return null
  const response = await fetch(`${env.lakeUrl}/health`)
  const {lakeId, seq} = (await response.json()) as {lakeId: string; seq: number}
  return `${lakeId}-${seq}`
}

function run(program: string, args: string[]): Promise<void> {
  const child = spawn(process.execPath, [`node_modules/.bin/${program}`, ...args], {
    stdio: 'inherit',
    env: {...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production'},
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')} failed.`)),
    )
  })
}
