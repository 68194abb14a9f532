import {randomUUID} from 'node:crypto'
import {QueryError} from '../engine/errors.ts'
import {compileListenFilter} from '../engine/listen-filter.ts'
import {bundleOf} from '../engine/document-id.ts'
import type {Doc} from '../engine/types.ts'
import type {Commit} from '../feed.ts'
import {maySee} from '../roles.ts'
import type {Call, Endpoint} from './context.ts'
import {mutationEvents, type ListenOptions} from './listen-events.ts'
import {queryInUrl} from './query-input.ts'
import {eventStream, type Channel} from './sse.ts'

/** Streams the mutations of documents that match a filter, before or after. */
export const listen: Endpoint = (call, {feed}) => {
  const filter = filterOf(call)
  const {request, signal, isStillAllowed} = call
  // A client that did not ask to resume knows no greeting but `welcome`.
  const canResume = call.search.get('enableResume') === 'true'
  const lastEventId = canResume ? request.headers.get('last-event-id') : null
  return eventStream({
    signal,
    isAllowed: isStillAllowed,
    open(channel) {
      if (filter instanceof QueryError) {
        refuse(channel, filter)
        return () => {}
      }
      const options = optionsOf(call, filter)
      const send = (commit: Commit) => {
        try {
          sendEvents(channel, mutationEvents(commit, options))
        } catch (error) {
          // What a filter cannot evaluate must not keep others from hearing of the commit.
          refuse(channel, error)
        }
      }
      const missed = lastEventId
        ? missedSince(feed.since(transactionOf(lastEventId)), lastEventId, options)
        : null
      channel.send({event: greeting(lastEventId, missed), data: {listenerName: randomUUID()}})
      if (missed) sendEvents(channel, missed)
      return feed.subscribe(send, channel.close)
    },
  })
}

function refuse(channel: Channel, error: unknown) {
  const description = error instanceof Error ? error.message : String(error)
  const data = error instanceof QueryError ? error.body : {error: {type: 'queryError', description}}
  channel.send({event: 'channelError', data})
  channel.close()
}

type Filter = (document: Doc) => boolean

function filterOf(call: Call): Filter | QueryError {
  const {query, params} = queryInUrl(call.search)
  const includesVersions = call.search.get('includeAllVersions') === 'true'
  try {
    const matches = compileListenFilter(query, params)
    return (document) =>
      maySee(call.identity, document._id) &&
      (includesVersions || isDraftOrPublished(document._id)) &&
      matches(document)
  } catch (error) {
    // A wrong query answers inside the stream, as clients expect, not with a status.
    if (error instanceof QueryError) return error
    throw error
  }
}

const isDraftOrPublished = (id: string) => ['drafts', 'published'].includes(bundleOf(id))

function optionsOf({search}: Call, filter: Filter): ListenOptions {
  const is = (name: string) => search.get(name) === 'true'
  return {
    filter,
    includeResult: is('includeResult'),
    includePreviousRevision: is('includePreviousRevision'),
    includeMutations: search.get('includeMutations') !== 'false',
    includeEffects: search.get('effectFormat') === 'mendoza',
    visibility: search.get('visibility') === 'query' ? 'query' : 'transaction',
  }
}

type Events = ReturnType<typeof mutationEvents>

function sendEvents(channel: Channel, events: Events) {
  for (const data of events) channel.send({event: 'mutation', id: data.eventId, data})
}

/** `reset` tells a returning listener that it cannot be caught up and has to load again. */
function greeting(lastEventId: string | null, missed: Events | null) {
  if (lastEventId === null) return 'welcome'
  return missed ? 'welcomeback' : 'reset'
}

function missedSince(
  commits: Commit[] | null,
  lastEventId: string,
  options: ListenOptions,
): Events | null {
  if (!commits) return null
  const events = commits.flatMap((commit) => mutationEvents(commit, options))
  return events.slice(events.findIndex(({eventId}) => eventId === lastEventId) + 1)
}

const transactionOf = (eventId: string) => eventId.slice(0, eventId.lastIndexOf('#'))
