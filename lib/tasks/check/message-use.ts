/**
 * Which message keys the code asks for. A key is `namespace.path`; a part made at run time stands
 * as `*`, so the key `legalStatus.*` uses all of them.
 */

const BINDING =
  /\b(?:const|let)\s+(\w+)\s*(?::[^=]+)?=\s*(?:await\s+)?(?:use|get)(?:Translations|Translator|Extracted)\(([^)]*)\)/g
const QUOTED = /'([^']*)'|"([^"]*)"/
const CALL =
  /\b(\w+)(?:\.(?:rich|markup|raw|has))?\(\s*(?:'([^'\n]+)'|"([^"\n]+)"|`([^`\n]+)`|([\w.[\]]+)\s*[,)])/g

const joined = (namespace: string, key: string) => (namespace === '' ? key : `${namespace}.${key}`)

/** The namespace inside `getTranslations('x')` or `getTranslations({locale, namespace: 'x'})`. */
function namespaceIn(parameters: string) {
  const named = parameters.includes('{') ? /namespace:\s*(.*)/s.exec(parameters)?.[1] : parameters
  const quoted = named ? QUOTED.exec(named) : null
  return quoted?.[1] ?? quoted?.[2] ?? ''
}

/** The keys one source file asks for; a translator it was handed (not made here) may have any namespace. */
export function keysUsedIn(source: string): string[] {
  const namespaces = new Map<string, string[]>()
  for (const [, name = '', parameters = ''] of source.matchAll(BINDING)) {
    namespaces.set(name, [...(namespaces.get(name) ?? []), namespaceIn(parameters)])
  }
  const handed = /[({,]\s*t\s*[:,)}]/.test(source) || /\bt:\s/.test(source)
  if (handed && !namespaces.has('t')) namespaces.set('t', ['**'])
  return [...source.matchAll(CALL)].flatMap(([, name = '', single, double, template]) => {
    const key = single ?? double ?? template?.replace(/\$\{[^}]*\}/g, '*') ?? '**'
    return (namespaces.get(name) ?? []).map((namespace) => joined(namespace, key))
  })
}

/** A test for one asked key: `*` is any text within or across parts, `**` any number of parts. */
export function matcherOf(asked: string) {
  const source = asked
    .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/^\*\*\\\./, '(?:.+\\.)?')
    .replace(/\*+/g, '.+')
  const whole = new RegExp(`^${source}$`)
  return (key: string) => whole.test(key)
}
