import {startSystem} from '../../../tests/setup/system.ts'
import {run} from '../check/step.ts'
import {serveWithNginx} from './nginx.ts'
import {ratio} from './statistics.ts'

const PATH = '/de-de/ratgeber/muskel-und-wadenkraempfe'
const PROGRAMS = {nginx: ['-v'], wrk: ['-v']}

/** The first program that is not on this machine. */
async function missingProgram() {
  for (const [program, args] of Object.entries(PROGRAMS)) {
    const isThere = await run(program, args).then(
      () => true,
      () => false,
    )
    if (!isThere) return program
  }
  return null
}

/** Requests per second of an article page, against nginx serving the same bytes. */
export async function article() {
  const missing = await missingProgram()
  if (missing) return {skipped: `${missing} is not installed`}
  const system = await startSystem()
  try {
    const page = await (await fetch(system.site + PATH)).text()
    const nginx = await serveWithNginx(page)
    try {
      await answers(nginx.url)
      const own = await load(system.site + PATH)
      const yardstick = await load(nginx.url)
      return {
        bytes: Buffer.byteLength(page),
        siteRequestsPerSecond: own,
        nginxRequestsPerSecond: yardstick,
        nginxOverSite: ratio(yardstick, own),
      }
    } finally {
      await nginx.stop()
    }
  } finally {
    await system.stop()
  }
}

/** nginx says nothing when it listens: ask until it answers. */
async function answers(url: string) {
  for (let turn = 0; turn < 200; turn += 1) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`Nothing answers at ${url}.`)
}

/** Requests per second over five seconds, 32 connections; the first second or so warms up. */
async function load(url: string): Promise<number> {
  await run('wrk', ['-t1', '-c32', '-d1s', url])
  const {code, output} = await run('wrk', ['-t1', '-c32', '-d5s', url])
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]
  if (code !== 0 || rate === undefined) throw new Error(`wrk failed: ${output}`)
  if (/Non-2xx/.test(output)) throw new Error(`wrk met errors: ${output}`)
  return Math.round(Number(rate))
}
