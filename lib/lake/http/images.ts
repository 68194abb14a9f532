import {renderingKey} from '../assets/assets.ts'
import {fileTypes, isExtension} from '../assets/file-types.ts'
import {imageParameters, type ImageParameters} from '../assets/image-parameters.ts'
import {outputFormat} from '../assets/output-format.ts'
import {httpError} from '../errors.ts'
import {bytesAnswer, fileAnswer, unchanged} from './asset-answer.ts'
import type {Endpoint} from './context.ts'
import {saveAs} from './save-as.ts'

const NAME = /^([\da-f]{40})-(\d{1,6})x(\d{1,6})\.([a-z\d]+)$/

/**
 * A picture, as it was uploaded or drawn as the address asks. Anonymous, and only while its document
 * exists. A last part of the path after the name is for people and ignored.
 */
export const images: Endpoint = async ({path, search, request}, {memory, assets}) => {
  const name = path['name'] ?? ''
  const [, sha1 = '', width, height, extension = ''] = NAME.exec(name) ?? []
  const document = memory.get(`image-${sha1}-${width}x${height}-${extension}`)
  if (!document || !isExtension(extension)) throw httpError(404, `There is no image "${name}"`)
  const parameters = imageParameters(search)
  const format = outputFormat(extension, parameters, request.headers.get('accept') ?? '')
  const common = {
    request,
    saveAs: saveAs(search, document, format ?? extension),
    ...(parameters.auto && {vary: 'Accept'}),
  }
  const isAsStored = format === null || (format === extension && !isChanged(parameters))
  if (isAsStored || search.has('dlRaw')) {
    const served = {...common, mimeType: fileTypes[extension].mimeType, etag: `"${sha1}"`}
    return unchanged(served) ?? fileAnswer(served, assets.path('images', name))
  }
  const key = renderingKey(sha1, parameters, format)
  const served = {...common, mimeType: fileTypes[format].mimeType, etag: `"${key.slice(0, 40)}"`}
  const stored = {sha1, name, extension, width: Number(width), height: Number(height)}
  return unchanged(served) ?? bytesAnswer(served, await assets.draw(stored, parameters, format))
}

/** Whether anything is asked for but a format. */
const isChanged = ({auto: _, fm, ...rest}: ImageParameters) =>
  fm === 'pjpg' || Object.values(rest).some((value) => value !== undefined)
