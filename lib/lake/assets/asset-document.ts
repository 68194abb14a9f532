import {randomUUID} from 'node:crypto'
import type {DocInput} from '../engine/types.ts'
import type {describeImage} from './describe-image.ts'
import type {FileType} from './file-types.ts'
import type {AssetKind, Received} from './originals.ts'

/** What the sender of a file says about it. */
export type Credits = {
  originalFilename?: string
  label?: string
  title?: string
  description?: string
  creditLine?: string
  source?: {id: string; name: string; url?: string}
}

/** The site's address of the lake: what a browser can reach. */
export const assetUrl = (siteUrl: string, path: string) => `${siteUrl}/lake/${path}`

type Arrived = {received: Received; type: FileType; credits: Credits; siteUrl: string}

/** The document of an uploaded picture, and the name its original is kept under. */
export function imageAsset(
  arrived: Arrived,
  {size: {width, height}, metadata}: Awaited<ReturnType<typeof describeImage>>,
) {
  const {received, type} = arrived
  const name = `${received.sha1}-${width}x${height}.${type.extension}`
  return {
    name,
    document: {
      _id: `image-${received.sha1}-${width}x${height}-${type.extension}`,
      _type: 'sanity.imageAsset',
      ...common('images', name, arrived),
      metadata,
    },
  }
}

/** The document of an uploaded file, and the name its original is kept under. */
export function fileAsset(arrived: Arrived) {
  const {received, type} = arrived
  const name = `${received.sha1}.${type.extension}`
  return {
    name,
    document: {
      _id: `file-${received.sha1}-${type.extension}`,
      _type: 'sanity.fileAsset',
      ...common('files', name, arrived),
    },
  }
}

function common(kind: AssetKind, name: string, {received, type, credits, siteUrl}: Arrived) {
  const path = `${kind}/local/production/${name}`
  return {
    ...credits,
    assetId: received.sha1,
    extension: type.extension,
    mimeType: type.mimeType,
    path,
    sha1hash: received.sha1,
    size: received.size,
    uploadId: randomUUID(),
    url: assetUrl(siteUrl, path),
  } satisfies Omit<DocInput, '_type'>
}
