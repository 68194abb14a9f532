import {configurationHash} from './configuration.ts'
import {currentInstant} from './wall-clock.ts'

/**
 * The tag clock: which content changed when, in the order the Content Lake reports it. It has no hands:
 * positions are counted, never timed, so clocks that differ and renders that take long do no harm.
 *
 * Everything rendered is stamped with `tag@epoch.position`: what it shows, and how far the clock had
 * come before that was read. It is stale as soon as the tag has changed at a later position. An epoch is
 * one unbroken history: the embedded lake's identity, or one connection to a hosted dataset.
 *
 * What changes by the calendar alone carries `until:<milliseconds>`, the instant at which it is stale, and
 * `since:<milliseconds>`, the one from which it holds: a clock that is set back must not show the future.
 *
 * Next loads its cache handlers by path and bundles the rest, so the state hangs on `globalThis`.
 */

type State = {
  epoch: string | null
  position: number
  /** Nothing is known about changes at or before this position but that stamps below it are stale. */
  floor: number
  changed: Map<string, number>
}

const KEY = Symbol.for('beipack.tag-clock')
const shared = globalThis as {[KEY]?: State}
const state: State = (shared[KEY] ??= {epoch: null, position: 0, floor: 0, changed: new Map()})

/** No epoch yet: what is rendered now is shown once and never served again. */
const UNKNOWN = 'unknown'

/** A reading of the clock, taken before content is asked for. */
export type Reading = {epoch: string; position: number}

export const readClock = (): Reading => ({epoch: state.epoch ?? UNKNOWN, position: state.position})

export const stamp = (tag: string, at: Reading) => `${tag}@${at.epoch}.${at.position}`

/** Starts a history at a position: whatever was rendered in another one, or before it, is stale. */
export function beginEpoch(epoch: string, position: number) {
  Object.assign(state, {epoch, position, floor: position, changed: new Map()})
}

/** Notes that the tags changed; positions may repeat but never run backwards. */
export function recordChange(tags: readonly string[], position: number) {
  for (const tag of tags) state.changed.set(tag, position)
  state.position = Math.max(state.position, position)
}

/** Notes how far the history has come without a change to anything named. */
export function advance(position: number) {
  state.position = Math.max(state.position, position)
}

const UNTIL = 'until:'

/** The tag of what holds until an instant, in milliseconds since the epoch. */
export const untilTag = (instant: number) => `${UNTIL}${instant}`

const SINCE = 'since:'

/** The tag of what holds from an instant on, in milliseconds since the epoch. */
export const sinceTag = (instant: number) => `${SINCE}${instant}`

const CONFIGURATION = 'configuration:'

/** The tag of what was rendered with settings that are read when the site runs, such as its address. */
export const configurationTag = () => CONFIGURATION + configurationHash

const STAMP = /^(.+)@([^@]+)\.(\d+)$/

/** Whether anything a stamped entry shows has changed since it was read. Other tags never do. */
export function isStale(tags: readonly string[]): boolean {
  return tags.some((text) => {
    if (text.startsWith(CONFIGURATION)) return text !== configurationTag()
    if (text.startsWith(UNTIL)) return Number(text.slice(UNTIL.length)) <= currentInstant()
    if (text.startsWith(SINCE)) return currentInstant() < Number(text.slice(SINCE.length))
    const [, tag, epoch, digits] = STAMP.exec(text) ?? []
    if (tag === undefined) return false
    const position = Number(digits)
    return (
      epoch !== state.epoch || position < state.floor || (state.changed.get(tag) ?? -1) > position
    )
  })
}
