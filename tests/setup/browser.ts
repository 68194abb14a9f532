import {accessSync, constants, existsSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {chromium, type LaunchOptions} from '@playwright/test'

/** Chromium's sandbox needs rights a container seldom gives; the tests open our own pages only. */
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking']

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const PACKED = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin')

function isExecutable(path: string) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function systemChromium(): LaunchOptions | null {
  const executablePath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name)))
    .find(isExecutable)
  return executablePath ? {executablePath} : null
}

async function packedChromium(): Promise<LaunchOptions> {
  const {default: packed} = await import('@sparticuz/chromium')
  return {executablePath: await packed.executablePath()}
}

/** The package also carries the libraries and fonts a bare machine lacks. */
async function packedChromiumWithLibraries(): Promise<LaunchOptions> {
  const {inflate} = await import('@sparticuz/chromium')
  await inflate(join(PACKED, 'al2023.tar.br'))
  const libraries = [join(tmpdir(), 'al2023/lib'), process.env['LD_LIBRARY_PATH']]
  const fonts = existsSync('/etc/fonts/fonts.conf') ? '/etc/fonts' : join(tmpdir(), 'fonts')
  return {
    ...(await packedChromium()),
    env: {
      ...process.env,
      FONTCONFIG_PATH: process.env['FONTCONFIG_PATH'] ?? fonts,
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
    },
  }
}

type Source = () => Promise<LaunchOptions | null> | LaunchOptions | null

/** Where a browser may be, best first; null where there is none. */
export const sources: Record<string, Source> = {
  "the system's Chromium": systemChromium,
  "Playwright's own": () => ({}),
  'the one inside @sparticuz/chromium': packedChromium,
  'the one inside @sparticuz/chromium, with its libraries': packedChromiumWithLibraries,
}

/** Starts and ends the browser; answers the reason when that does not work. */
async function whyNot(launch: LaunchOptions) {
  try {
    await (await chromium.launch(launch)).close()
    return null
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : 'unknown'
  }
}

/**
 * Launch options that were seen to work. `CHROMIUM_PATH` alone decides when it is set: whoever names
 * a browser wants that one, not silently another.
 */
export async function findBrowser(): Promise<{source: string; launch: LaunchOptions}> {
  const executablePath = process.env['CHROMIUM_PATH']
  const candidates = executablePath ? {CHROMIUM_PATH: () => ({executablePath})} : sources
  const refused: string[] = []
  for (const [source, find] of Object.entries<Source>(candidates)) {
    const found = await find()
    const launch = {...found, args}
    const reason = found ? await whyNot(launch) : 'not there'
    if (reason === null) return {source, launch}
    refused.push(`${source}: ${reason}`)
  }
  throw new Error(`No browser starts. Tried:\n  ${refused.join('\n  ')}`)
}
