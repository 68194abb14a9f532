import {attributeOf, type Element} from './tree.ts'
import {textOf} from './words.ts'

/** What a page tells machines: types and properties of JSON-LD and microdata, and what of it is no JSON. */
export type StructuredData = {
  types: readonly string[]
  properties: readonly string[]
  broken: readonly string[]
}

export function structuredDataOf(elements: readonly Element[]): StructuredData {
  const found = {types: new Set<string>(), properties: new Set<string>(), broken: [] as string[]}
  for (const element of elements) {
    const type = attributeOf(element, 'type')?.trim().toLowerCase()
    if (element.tagName === 'script' && type === 'application/ld+json') {
      try {
        collect(JSON.parse(textOf(element)), found)
      } catch (error) {
        found.broken.push(error instanceof Error ? error.message : String(error))
      }
    }
    for (const name of ['itemtype', 'typeof']) {
      for (const each of (attributeOf(element, name) ?? '').split(/\s+/)) addType(each, found.types)
    }
    const property = attributeOf(element, 'itemprop') ?? attributeOf(element, 'property')
    if (property) found.properties.add(lastPart(property))
  }
  return {types: [...found.types], properties: [...found.properties], broken: found.broken}
}

/** Without recursion: how deep the data nests is the page's to choose. */
function collect(data: unknown, found: {types: Set<string>; properties: Set<string>}) {
  const open: unknown[] = [data]
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...next)
    else if (typeof next === 'object' && next !== null) {
      for (const [name, value] of Object.entries(next)) {
        if (name !== '@type') found.properties.add(lastPart(name))
        else for (const type of [value].flat()) addType(String(type), found.types)
        open.push(value)
      }
    }
  }
}

const lastPart = (name: string) => name.split(/[/#:]/).at(-1) ?? name

function addType(name: string, types: Set<string>) {
  if (name) types.add(lastPart(name))
}
