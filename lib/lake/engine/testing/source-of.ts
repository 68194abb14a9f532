import type {SourceMap} from '../source-map.ts'
import type {Doc} from '../types.ts'

const STEP = /\['(.*?)'\]|\[(\d+)\]|\[\?\(@\._key=='(.*?)'\)\]/gu

/** The value at a JSON path of a content source map. */
export function valueAt(root: unknown, path: string): unknown {
  let value = root
  for (const [, name, index, key] of path.matchAll(STEP)) {
    if (name !== undefined) value = (value as Record<string, unknown>)[name]
    else if (index !== undefined) value = (value as unknown[])[Number(index)]
    else value = (value as {_key?: string}[]).find((item) => item?._key === key)
  }
  return value
}

/** What each mapped place of a result comes from: `document path`. */
export const sourcesIn = ({documents, paths, mappings}: SourceMap) =>
  Object.fromEntries(
    Object.entries(mappings).map(([at, {source}]) => [
      at,
      `${documents[source.document]?._id} ${paths[source.path]}`,
    ]),
  )

/** Every mapping with the value it leads from and the value it leads to. */
export const mappedValues = (
  {documents, paths, mappings}: SourceMap,
  result: unknown,
  docs: readonly Doc[],
) =>
  Object.entries(mappings).map(([at, {source}]) => {
    const {_id} = documents[source.document] ?? {}
    const document = docs.find((doc) => doc._id === _id)
    return {at, shown: valueAt(result, at), stored: valueAt(document, paths[source.path] ?? '')}
  })
