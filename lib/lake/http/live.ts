import {httpError, notSignedIn} from '../errors.ts'
import {may} from '../roles.ts'
import type {Endpoint} from './context.ts'
import {cursorOf, parseCursor} from './live-cursor.ts'
import {eventStream} from './sse.ts'

/** So many tags at a time when a reader is caught up. */
const TAGS_PER_MESSAGE = 500

/**
 * Streams the sync tags each transaction touches; without `includeDrafts` only what changes for a
 * reader of published content. A reader that returns with the id of its last event first gets every
 * tag touched since, then `welcome`; `restart` first when this lake cannot know what was missed.
 */
export const live: Endpoint = (
  {request, search, identity, signal, isStillAllowed},
  {store, feed},
) => {
  const includeDrafts = search.get('includeDrafts') === 'true'
  if (includeDrafts && !identity)
    throw notSignedIn('Live events with drafts need a sign-in or a token')
  if (includeDrafts && !may(identity, 'readDrafts'))
    throw httpError(403, 'This role may not read drafts')
  const scope = includeDrafts ? 'all' : 'published'
  const {lakeId} = store

  return eventStream({
    signal,
    isAllowed: isStillAllowed,
    open(channel) {
      const now = cursorOf(lakeId, store.sequence())
      const lastEventId = request.headers.get('last-event-id')
      const seen = lastEventId === null ? null : parseCursor(lastEventId, lakeId, store.sequence())
      if (lastEventId !== null && seen === null) {
        channel.send({event: 'restart', id: now, data: {id: now}})
      }
      if (lastEventId !== null && seen !== null) {
        const messages = inGroups(store.tags.touchedSince(seen, {includeDrafts}))
        for (const [i, tags] of messages.entries()) {
          // Only the last one moves the cursor: a reader cut off before it must get all of them again.
          const id = i === messages.length - 1 ? now : lastEventId
          channel.send({id, data: {tags}})
        }
      }
      channel.send({event: 'welcome', id: now, data: {id: now}})
      return feed.subscribe(({seq, tags}) => {
        if (tags[scope].length > 0)
          channel.send({id: cursorOf(lakeId, seq), data: {tags: tags[scope]}})
      }, channel.close)
    },
  })
}

const inGroups = (tags: string[]) =>
  Array.from({length: Math.ceil(tags.length / TAGS_PER_MESSAGE)}, (_, i) =>
    tags.slice(i * TAGS_PER_MESSAGE, (i + 1) * TAGS_PER_MESSAGE),
  )
