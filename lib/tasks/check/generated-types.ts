import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {root, run, type Step} from './step.ts'

const COMMITTED = 'lib/content/sanity.types.ts'
const read = (path: string) => readFile(path, 'utf8').catch(() => null)

/** Each query's origin is noted relative to where the tool ran, which is another place here. */
const samePlaces = (types: string) => types.replace(/^\/\/ Source: [./]*/gm, '// Source: ')

/** The first line in which two texts differ, for a message that shows where to look. */
export function firstDifference(before: string, after: string) {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  const at = fresh.findIndex((line, index) => line !== old[index])
  const line = at === -1 ? fresh.length : at
  return `line ${line + 1}: has “${old[line] ?? ''}”, generated “${fresh[line] ?? ''}”`
}

/**
 * Extracts the schema and generates the types as `npm run typegen` does, offline, but in `folder`. The
 * tool obeys the nearest `sanity.cli.ts` over its own options, so the folder is given one.
 */
async function generate(folder: string): Promise<{types: string} | {failure: string}> {
  const studio = join(root, 'sanity')
  const {api, typegen} = (await import('#sanity/sanity.cli.ts')).default
  const path = [typegen?.path ?? []]
    .flat()
    .map((pattern) => relative(folder, join(studio, pattern)))
  const own = {
    api,
    typegen: {...typegen, path, schema: 'schema.json', generates: 'sanity.types.ts'},
  }
  await writeFile(join(folder, 'sanity.cli.ts'), `export default ${JSON.stringify(own)}`)
  // Without one the tool goes up to the folder that has one, and takes that for the project.
  await writeFile(join(folder, 'sanity.config.ts'), 'export default {}')
  const schema = relative(studio, join(folder, 'schema.json'))
  const extract = ['schemas', 'extract', '--enforce-required-fields', '--force', '--path', schema]
  for (const [command, directory] of [
    [extract, studio],
    [['typegen', 'generate'], folder],
  ] as const) {
    const {code, output} = await run('sanity', command, directory)
    if (code !== 0) return {failure: `sanity ${command[0]} ${command[1]} failed:\n${output}`}
  }
  const types = await read(join(folder, 'sanity.types.ts'))
  return types === null ? {failure: 'sanity typegen wrote nothing'} : {types}
}

export const generatedTypes: Step = {
  name: 'generated types',
  async problems() {
    await mkdir(join(root, '.cache'), {recursive: true})
    const folder = await mkdtemp(join(root, '.cache/types-'))
    try {
      const committed = await read(join(root, COMMITTED))
      if (committed === null) return [`${COMMITTED} is missing: run npm run typegen`]
      const generated = await generate(folder)
      if ('failure' in generated) return [generated.failure]
      if (samePlaces(generated.types) === samePlaces(committed)) return []
      return [
        `${COMMITTED} is out of date: run npm run typegen (${firstDifference(samePlaces(committed), samePlaces(generated.types))})`,
      ]
    } finally {
      await rm(folder, {recursive: true, force: true})
    }
  },
}
