import {publishedId} from './document-id.ts'
import {isPlainObject} from './json.ts'
import {forEachReference} from './references.ts'
import type {Doc} from './types.ts'

/**
 * The names of posting lists. Each names exactly the documents for which the GROQ condition beside
 * it holds; a query that narrows by a key is answered from its list alone.
 */
export const key = {
  /** `_id == id`; answered by a map, not a list */
  id: (id: string) => `id:${id}`,
  /** `_type == type` */
  type: (type: string) => `type:${type}`,
  /** `language == language` */
  language: (language: string) => `language:${language}`,
  /** `locale == locale` */
  locale: (locale: string) => `locale:${locale}`,
  /** `slug.current == slug` */
  slug: (slug: string) => `slug:${slug}`,
  /** `_type == type && language == language` */
  typeLanguage: (type: string, language: string) => `type+language:${type}\u0001${language}`,
  /** `_type == type && locale == locale` */
  typeLocale: (type: string, locale: string) => `type+locale:${type}\u0001${locale}`,
  /** `references(id)` */
  reference: (id: string) => `ref:${id}`,
  /** a `_ref` that references() does not see because it lies inside another reference */
  hiddenReference: (id: string) => `hidden-ref:${id}`,
  /** `_id in path("<first>.**")` */
  root: (first: string) => `root:${first}`,
  /** the document `id` itself, its draft and its versions */
  group: (id: string) => `group:${id}`,
}

/** The lists an id puts its document in. */
export function idKeysOf(id: string): string[] {
  const dot = id.indexOf('.')
  const group = key.group(publishedId(id))
  return dot > 0 ? [group, key.root(id.slice(0, dot))] : [group]
}

/** The lists the fields of a document put it in, whatever its id. */
export function fieldKeysOf(doc: Doc): string[] {
  const {_type, language, locale, slug} = doc
  const keys = new Set([key.type(_type)])
  if (typeof language === 'string') {
    keys.add(key.language(language)).add(key.typeLanguage(_type, language))
  }
  if (typeof locale === 'string') keys.add(key.locale(locale)).add(key.typeLocale(_type, locale))
  if (isPlainObject(slug) && typeof slug.current === 'string') keys.add(key.slug(slug.current))
  forEachReference(doc, (reference) => {
    if (typeof reference._ref === 'string') keys.add(key.reference(reference._ref))
    addHidden(reference, keys)
  })
  return [...keys]
}

// A field of a reference can hold another one, which references() does not look for.
function addHidden(reference: Record<string, unknown>, keys: Set<string>): void {
  for (const name in reference) {
    const part = reference[name]
    if (typeof part === 'object' && part !== null) addAllRefs(part, keys)
  }
}

function addAllRefs(value: unknown, keys: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) addAllRefs(item, keys)
  else if (isPlainObject(value)) {
    if (typeof value._ref === 'string') keys.add(key.hiddenReference(value._ref))
    addHidden(value, keys)
  }
}
