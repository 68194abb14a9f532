import type {Endpoint} from './context.ts'
import {json} from './responses.ts'

/** Says that the lake answers, which lake it is and how far it has come. */
export const health: Endpoint = (_call, {store}) =>
  json({ok: true, lakeId: store.lakeId, seq: store.sequence()})
