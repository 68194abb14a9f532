import {fileAsset, imageAsset, type Credits} from '../assets/asset-document.ts'
import {DEFAULT_EXTRAS, EXTRAS, type Extra} from '../assets/describe-image.ts'
import {isSafeAddress} from '../assets/file-name.ts'
import type {AssetKind, Received} from '../assets/originals.ts'
import {sniff} from '../assets/sniff.ts'
import type {Doc} from '../engine/types.ts'
import {badRequest, httpError} from '../errors.ts'
import {bodyWithin, MAX_UPLOAD_BYTES} from './body.ts'
import {signedIn, type Call, type Endpoint, type Lake} from './context.ts'
import {json} from './responses.ts'

/**
 * Takes a picture or a file as the raw body. Answers `{document}`: its asset document, the first one
 * when the same content was uploaded before. The file is in its place before the document exists.
 */
export const upload: Endpoint = async (call, lake) => {
  const kind = call.path['kind']
  if (kind !== 'images' && kind !== 'files')
    throw httpError(404, `"${kind}" is not a kind of asset, expected images or files`)
  const received = await lake.assets.receive(bodyWithin(call.request, MAX_UPLOAD_BYTES))
  try {
    return json({document: await keep(received, kind, call, lake)})
  } finally {
    await lake.assets.discard(received)
  }
}

async function keep(received: Received, kind: AssetKind, call: Call, lake: Lake): Promise<Doc> {
  if (received.size === 0) throw badRequest('The body is empty, expected the bytes of a file')
  const credits = creditsIn(call.search)
  const type = sniff(received.head, credits.originalFilename)
  const arrived = {received, type, credits, siteUrl: lake.siteUrl}
  if (kind === 'files') return publish(received, kind, fileAsset(arrived), call, lake)
  if (!type.isImage) {
    throw badRequest(
      `The body is ${type.mimeType}, expected an image: PNG, JPEG, GIF, WebP, AVIF, TIFF or SVG`,
    )
  }
  const described = await lake.assets.describe(received, type, extrasIn(call.search))
  return publish(received, kind, imageAsset(arrived, described), call, lake)
}

async function publish(
  received: Received,
  kind: AssetKind,
  {name, document}: {name: string; document: {_id: string; _type: string}},
  call: Call,
  {assets, writer, memory}: Lake,
): Promise<Doc> {
  await assets.keep(received, kind, name)
  await writer.write({
    mutations: () => [{createIfNotExists: document}],
    author: signedIn(call),
    dryRun: false,
  })
  const stored = memory.get(document._id)
  if (!stored) throw httpError(409, `The asset "${document._id}" was deleted while it was uploaded`)
  return stored
}

function creditsIn(search: URLSearchParams): Credits {
  const named = {
    originalFilename: search.get('filename'),
    label: search.get('label'),
    title: search.get('title'),
    description: search.get('description'),
    creditLine: search.get('creditLine'),
  }
  const url = search.get('sourceUrl')
  if (url && !isSafeAddress(url))
    throw badRequest(
      `The parameter "sourceUrl" is "${url}", expected an address with http or https`,
    )
  const [id, name] = [search.get('sourceId'), search.get('sourceName')]
  return {
    ...Object.fromEntries(Object.entries(named).filter(([, value]) => value)),
    ...(id && name && {source: {id, name, ...(url && {url})}}),
  }
}

/** Clients send a list with commas or the name several times; `none` is none. */
function extrasIn(search: URLSearchParams): readonly Extra[] {
  const asked = search.getAll('meta').flatMap((list) => list.split(','))
  if (asked.length === 0) return DEFAULT_EXTRAS
  return EXTRAS.filter((extra) => asked.includes(extra))
}
