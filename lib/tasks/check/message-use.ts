/**
 * Which message keys the code asks for. A key is `namespace.path`; a part made at run time stands
 * as `*`, and `**` for any key of a namespace or of all.
 */

const MADE = String.raw`(?:use|get)Translations\(([^)]*)\)`
const BINDING = new RegExp(String.raw`\b(?:const|let)\s+(\w+)\s*=\s*(?:await\s+)?${MADE}`, 'g')
const KEY = String.raw`\(\s*(?:'([^'\n]+)'|"([^"\n]+)"|\x60([^\x60\n]+)\x60|([\w.[\]]+)\s*[,)])`
const CALL = new RegExp(String.raw`\b(\w+)(?:\.(?:rich|markup|raw|has))?${KEY}`, 'g')
/** `useTranslations()('key')`, also in brackets after `await`. */
const AT_ONCE = new RegExp(String.raw`${MADE}\)?${KEY}`, 'g')
const PROPERTY = /\.(\w+)\b/g

const joined = (namespace: string, key: string) => (namespace === '' ? key : `${namespace}.${key}`)

/** The namespace inside `getTranslations('x')` or `getTranslations({locale, namespace: 'x'})`. */
function namespaceIn(parameters: string) {
  const named = parameters.includes('{')
    ? /\bnamespace(?::\s*(.*?))?\s*[,}]/s.exec(parameters)
    : ['', parameters.trim()]
  if (named === null || named[1] === '') return ''
  // Chosen at run time: any.
  return /^['"]([^'"]*)['"]$/.exec(named[1] ?? '')?.[1] ?? '**'
}

const keyOf = (single?: string, double?: string, template?: string) =>
  single ?? double ?? template?.replace(/\$\{[^}]*\}/g, '*') ?? '**'

/** The keys one source file asks for. A translator it was handed may have any namespace. */
export function keysUsedIn(source: string): string[] {
  const made = [...source.matchAll(BINDING)].map(({1: name, 2: parameters = '', index}) => ({
    name,
    index,
    namespace: namespaceIn(parameters),
  }))
  const called = [...source.matchAll(CALL)].flatMap((call) => {
    const [, name, single, double, template] = call
    const namespace = made.findLast((it) => it.name === name && it.index < call.index)?.namespace
    const key = keyOf(single, double, template)
    if (namespace !== undefined) return [joined(namespace, key)]
    return name === 't' && key !== '**' ? [joined('**', key)] : []
  })
  const atOnce = [...source.matchAll(AT_ONCE)].map(
    ([, parameters = '', single, double, template]) =>
      joined(namespaceIn(parameters), keyOf(single, double, template)),
  )
  return [...called, ...atOnce]
}

/** Every property the source reads: a catalogue may also be read as an object. */
export const propertiesIn = (source: string) =>
  [...source.matchAll(PROPERTY)].map(([, name = '']) => name)

/** A test for one asked key. */
export function matcherOf(asked: string) {
  const source = asked
    .replace(/[.?+^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/^\*\*\\\./, '(?:.+\\.)?')
    .replace(/\*+/g, '.+')
  const whole = new RegExp(`^${source}$`)
  return (key: string) => whole.test(key)
}
