import type {Doc, Mutation} from '../engine/types.ts'
import {assetUrl} from './asset-document.ts'

/**
 * Gives asset documents the address under which the site is reached now: it is a setting, and a
 * backup may come from another machine. Nothing to do gives no mutations.
 */
export const readdress = (documents: Iterable<Doc>, siteUrl: string): Mutation[] =>
  [...documents].flatMap(({_id, _type, path, url}) => {
    const isAsset = _type === 'sanity.imageAsset' || _type === 'sanity.fileAsset'
    if (!isAsset || typeof path !== 'string' || url === assetUrl(siteUrl, path)) return []
    return [{patch: {id: _id, set: {url: assetUrl(siteUrl, path)}}}]
  })
