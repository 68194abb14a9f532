import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join, posix} from 'node:path'
import {root, run, type Step} from './step.ts'
import {zones, type Zone} from './import-rules.ts'

export type Import = {specifier: string; isTypeOnly: boolean}

const STATIC =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w$*{}\s,]+?\s+from\s+)?['"]([^'"\n]+)['"]/gm
const DYNAMIC = /\b(?:import|require)\(\s*['"`]([^'"`\n]+)['"`]/g
/** A worker is loaded by address, and is an import all the same. */
const BY_ADDRESS = /new URL\(\s*['"]([^'"\n]+\.tsx?)['"],\s*import\.meta\.url/g

const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^[ \t]*\/\/.*$/gm, '')

/** Every import and re-export of a module, static, dynamic and by address, in no order that matters. */
export function importsOf(source: string): Import[] {
  const code = withoutComments(source)
  const always = (pattern: RegExp) =>
    [...code.matchAll(pattern)].map(([, specifier = '']) => ({specifier, isTypeOnly: false}))
  const stated = [...code.matchAll(STATIC)].map(([, type, specifier = '']) => ({
    specifier,
    isTypeOnly: type !== undefined,
  }))
  return [...stated, ...always(DYNAMIC), ...always(BY_ADDRESS)]
}

const isIn = (path: string, folder: string) =>
  folder === '' || path === folder || path.startsWith(`${folder}/`)

const isPackageIn = (specifier: string, list: readonly string[]) =>
  list.some((name) =>
    name.endsWith(':*') ? specifier.startsWith(name.slice(0, -1)) : isIn(specifier, name),
  )

/** The path from the root that a specifier means, or null when it names a package. */
export function resolveOwn(file: string, specifier: string) {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier)
  return null
}

const zoneOf = (file: string) => zones.find((zone) => isIn(file, zone.folder))

function refusesOwn(zone: Zone, target: string, isTypeOnly: boolean) {
  if (zone.folder !== '' && isIn(target, zone.folder)) return null
  if (zone.never?.some((folder) => isIn(target, folder))) return `never imports ${target}`
  if (zone.may.some((folder) => isIn(target, folder))) return null
  if (zone.mayTypes?.some((folder) => isIn(target, folder))) {
    return isTypeOnly ? null : `may import only types of ${target}`
  }
  return `may not import ${target}`
}

function refusesPackage(zone: Zone, specifier: string) {
  const {packages} = zone
  const isAllowed =
    'only' in packages
      ? isPackageIn(specifier, packages.only)
      : !isPackageIn(specifier, packages.except)
  return isAllowed ? null : `may not import the package ${specifier}`
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file)

/** The violations of one file, each `file: rule`. Tests may use any package, but no foreign folder. */
export function violations(file: string, source: string): string[] {
  const zone = zoneOf(file)
  if (!zone) return []
  return importsOf(source).flatMap(({specifier, isTypeOnly}) => {
    const target = resolveOwn(file, specifier)
    if (target === null && isTest(file)) return []
    const refusal =
      target === null ? refusesPackage(zone, specifier) : refusesOwn(zone, target, isTypeOnly)
    return refusal ? [`${file}: ${zone.folder || 'the root'} ${refusal}`] : []
  })
}

/** Every source file git knows or would add, from the root. */
export async function sourceFiles() {
  const {output} = await run('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'])
  // A file that is deleted but not yet committed is still listed.
  return output
    .split('\n')
    .filter((file) => file && !file.endsWith('.d.ts') && existsSync(join(root, file)))
}

export const imports: Step = {
  name: 'import table',
  async problems() {
    const files = await sourceFiles()
    const found = await Promise.all(
      files.map(async (file) => {
        return violations(file, await readFile(join(root, file), 'utf8'))
      }),
    )
    return found.flat()
  },
}
