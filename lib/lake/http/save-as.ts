import type {Doc} from '../engine/types.ts'

/**
 * The name to save an asset under when `dl` asks for it: the one it gives, or that of the uploaded
 * file with the extension of what is sent. Undefined when the asset is to be shown.
 */
export function saveAs(
  search: URLSearchParams,
  {originalFilename, sha1hash}: Doc,
  extension: string,
): string | undefined {
  const asked = search.get('dl')
  if (asked === null) return undefined
  if (asked !== '') return asked
  const name = String(originalFilename ?? sha1hash).replace(/\.[a-z\d]{1,5}$/i, '')
  return `${name}.${extension}`
}
