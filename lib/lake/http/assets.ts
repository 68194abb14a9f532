import {httpError} from '../errors.ts'
import {MAX_UPLOAD_BYTES, readBytes} from './body.ts'
import type {Endpoint} from './context.ts'

/** Uploads are not part of the embedded lake yet; one that is too large hears that first. */
export const upload: Endpoint = async ({request, path}) => {
  await readBytes(request, MAX_UPLOAD_BYTES)
  throw httpError(404, `Uploading ${path['kind']} is not part of the embedded lake`)
}
