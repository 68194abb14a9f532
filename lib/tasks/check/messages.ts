import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {placeholdersOf} from './icu.ts'
import {sourceFiles} from './imports.ts'
import {keysUsedIn, matcherOf, propertiesIn} from './message-use.ts'
import {root, type Step} from './step.ts'

type Words = {[key: string]: string | Words}
/** Each message under its whole key, `article.certainty.high`. */
type Catalogue = Map<string, string>

/** Every locale is compared with the one in which messages are first written. */
const SOURCE_LOCALE = 'en-GB'

export function flatten(words: Words, prefix = ''): Catalogue {
  return new Map(
    Object.entries(words).flatMap(([name, value]) => {
      const key = `${prefix}${name}`
      return typeof value === 'string' ? [[key, value] as const] : [...flatten(value, `${key}.`)]
    }),
  )
}

/** Keys one locale lacks or has too many, empty messages, and placeholders that differ. */
export function differences(locale: string, source: Catalogue, translated: Catalogue): string[] {
  const missing = [...source.keys()].filter((key) => !translated.has(key))
  const extra = [...translated.keys()].filter((key) => !source.has(key))
  const empty = [...translated].filter(([, text]) => text.trim() === '').map(([key]) => key)
  const unequal = [...translated].flatMap(([key, text]) => {
    const expected = source.get(key)
    if (expected === undefined) return []
    const wanted = [...placeholdersOf(expected)].toSorted().join(' ')
    const found = [...placeholdersOf(text)].toSorted().join(' ')
    return wanted === found
      ? []
      : [
          `${locale}: ${key} has ${found || 'no placeholder'}, ${SOURCE_LOCALE} has ${wanted || 'none'}`,
        ]
  })
  return [
    ...missing.map((key) => `${locale}: missing ${key}`),
    ...extra.map((key) => `${locale}: extra ${key}`),
    ...empty.map((key) => `${locale}: empty ${key}`),
    ...unequal,
  ]
}

/** Messages nobody shows, and keys asked for that no message has. */
export function unmatched(keys: Iterable<string>, asked: ReadonlyMap<string, string>): string[] {
  const all = [...keys]
  const matchers = [...asked].map(([pattern, file]) => ({
    pattern,
    file,
    matches: matcherOf(pattern),
  }))
  const unused = all.filter((key) => !matchers.some(({matches}) => matches(key)))
  const unknown = matchers.filter(({matches}) => !all.some((key) => matches(key)))
  return [
    ...unused.map((key) => `no code uses the message ${key}`),
    ...unknown.map(
      ({pattern, file}) => `${file}: asks for the message ${pattern}, which is in no catalogue`,
    ),
  ]
}

async function catalogues(): Promise<Map<string, Catalogue>> {
  const folder = join(root, 'messages')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  return new Map(
    await Promise.all(
      names.map(async (name) => {
        const words: Words = JSON.parse(await readFile(join(folder, name), 'utf8'))
        return [name.slice(0, -'.json'.length), flatten(words)] as const
      }),
    ),
  )
}

/** Each key the code asks for, with a file that does; and the properties it reads of a catalogue. */
async function askedKeys() {
  const files = (await sourceFiles()).filter(
    (file) => /^(app|lib\/i18n|proxy\.ts)/.test(file) && !/\.test\.tsx?$/.test(file),
  )
  const asked = new Map<string, string>()
  const properties = new Set<string>()
  for (const file of files) {
    const source = await readFile(join(root, file), 'utf8')
    for (const key of keysUsedIn(source)) asked.set(key, file)
    if (file.startsWith('lib/i18n')) for (const name of propertiesIn(source)) properties.add(name)
  }
  return {asked, properties}
}

export const messages: Step = {
  name: 'message keys',
  async problems() {
    const all = await catalogues()
    const source = all.get(SOURCE_LOCALE)
    if (!source) return [`messages/${SOURCE_LOCALE}.json is missing`]
    const perLocale = [...all].flatMap(([locale, words]) => differences(locale, source, words))
    const {asked, properties} = await askedKeys()
    for (const key of source.keys()) if (properties.has(key)) asked.set(key, 'lib/i18n')
    return [...perLocale, ...unmatched(source.keys(), asked)]
  },
}
