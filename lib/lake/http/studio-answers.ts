import type {Endpoint} from './context.ts'
import {json} from './responses.ts'

/** Questions the Studio asks its host that have one answer here; unanswered they log errors. */

const always =
  (value: unknown): Endpoint =>
  () =>
    json(value)

export const none = always(null)
export const emptyList = always([])
export const emptyObject = always({})
export const help = always({resources: {welcomeCard: {title: '', shortText: ''}, sectionArray: []}})
/** With telemetry denied the Studio never sends any. */
export const telemetryStatus = always({status: 'denied'})
export const providers = always({providers: []})
export const ping = always({pong: true})
/** A foreign origin never gets this far. */
export const corsCheck = always({result: {allowed: true, withCredentials: true}})
