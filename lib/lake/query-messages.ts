import type {ArraySelector} from './engine/source-map.ts'

/** What the lake and its query workers say to each other. */

export type QueryRequest = {
  query: string
  params: Record<string, unknown>
  /** As sent; undefined for the version's default. */
  perspective: string | undefined
  apiVersion: string
  identity: string
  readsDrafts: boolean
  sourceMap?: ArraySelector | undefined
}

/** `text` is the JSON of the result, `sourceMap` that of the source map, when one was asked for. */
export type QueryAnswer = {text: string; syncTags: string[]; sourceMap?: string}

export type ToWorker =
  | {kind: 'query'; request: QueryRequest}
  /** One committed transaction; the JSON of each document after it, null where it is gone. */
  | {kind: 'commit'; seq: number; documents: [id: string, body: string | null][]}

export type FromWorker =
  | {kind: 'ready'}
  | {kind: 'answer'; answer: QueryAnswer}
  | {kind: 'refusal'; status: number; body: object; message: string}
