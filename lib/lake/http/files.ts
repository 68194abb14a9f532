import {fileTypes, isExtension} from '../assets/file-types.ts'
import {httpError} from '../errors.ts'
import {fileAnswer, unchanged} from './asset-answer.ts'
import type {Endpoint} from './context.ts'
import {saveAs} from './save-as.ts'

const NAME = /^([\da-f]{40})\.([a-z\d]+)$/

/** A file as it was uploaded, whole or in parts. Anonymous, and only while its document exists. */
export const files: Endpoint = async ({path, search, request}, {memory, assets}) => {
  const name = path['name'] ?? ''
  const [, sha1 = '', extension = ''] = NAME.exec(name) ?? []
  const document = memory.get(`file-${sha1}-${extension}`)
  if (!document || !isExtension(extension)) throw httpError(404, `There is no file "${name}"`)
  const served = {
    request,
    mimeType: fileTypes[extension].mimeType,
    etag: `"${sha1}"`,
    saveAs: saveAs(search, document, extension),
  }
  return unchanged(served) ?? fileAnswer(served, assets.path('files', name))
}
