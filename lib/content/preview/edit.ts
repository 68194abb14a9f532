import 'server-only'
import {createDataAttribute} from 'next-sanity'
import {env} from '#lib/env.ts'
import {currentPreview} from './preview.ts'

/** The document behind something on a page. */
export type Source = {_id: string; _type: string}

/**
 * The attributes that lead from an element to a field in the Studio: none outside a preview. For what
 * no mark can be put in: numbers, dates, lists, codes, and sentences whose letters are fixed.
 */
export type Edit = (source: Source, path: string) => {'data-sanity'?: string}

const nothing = {}

/** How this request links elements to their fields. */
export async function currentEdit(): Promise<Edit> {
  if (!(await currentPreview())) return () => nothing
  return ({_id: id, _type: type}, path) => {
    const attribute = createDataAttribute({baseUrl: env.studioPath, id, type, path})
    return {'data-sanity': attribute.toString()}
  }
}
