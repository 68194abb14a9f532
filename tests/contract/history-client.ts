import type {RawPatch} from 'mendoza'
import {createToken} from '#lib/lake/store/credentials.ts'
import {type Client, connect} from './clients.ts'
import type {RunningLake} from './serve-lake.ts'

export const HISTORY = '/data/history/production'

/** One past transaction, as the lake's log tells it. */
export type Line = {
  id: string
  author: string
  documentIDs: string[]
  mutations: object[]
  effects: Record<string, {apply: RawPatch; revert: RawPatch}>
}

export type Event = {type: string; author: string; timestamp: string; [field: string]: unknown}

export const idsOf = (lines: Line[]) => lines.map(({id}) => id)

const pair = (id: string) => ({publishedId: id, draftId: `drafts.${id}`})

/** Two editors of a lake, what they do through the Studio, and what its history says of it. */
export function historyOf(lake: RunningLake) {
  const editor = (name: string) =>
    connect('@sanity/client 8', lake, {token: createToken(lake.data, {role: 'editor', name})})
  const [mara, noor] = [editor('Mara'), editor('Noor')]

  const act = (client: Client, actionType: string, more: object) =>
    client.request<{transactionId: string}>({
      method: 'POST',
      url: '/data/actions/production',
      body: {actions: [{actionType: `sanity.action.document.${actionType}`, ...more}]},
    })

  return {
    mara,
    noor,
    edit: (client: Client, id: string, set: object) =>
      act(client, 'edit', {...pair(id), patch: {set}}),
    publish: (client: Client, id: string) => act(client, 'publish', pair(id)),
    unpublish: (client: Client, id: string) => act(client, 'unpublish', pair(id)),
    discard: (client: Client, id: string) => act(client, 'discard', {draftId: `drafts.${id}`}),
    remove: (client: Client, id: string) =>
      act(client, 'delete', {publishedId: id, includeDrafts: [`drafts.${id}`]}),

    /** Writes a document and then changes it so many times, in turns; returns each state it has had. */
    async writeStates(_id: string, changes: number) {
      const states = [await mara.create({_id, _type: 'note', n: 0, text: 'Anfang'})]
      for (let n = 1; n <= changes; n++) {
        const set = {n, text: `Stand ${n} 🧪`}
        states.push(await (n % 2 ? noor : mara).patch(_id, {set}).commit())
      }
      return states
    },

    /** Past transactions, asked for as the Studio asks. */
    async transactions(ids: string, query: Record<string, string | number | boolean> = {}) {
      const given = Object.entries(query).map(([name, value]) => [name, String(value)])
      const search = new URLSearchParams({
        excludeContent: 'true',
        effectFormat: 'mendoza',
        includeIdentifiedDocumentsOnly: 'true',
        ...Object.fromEntries(given),
      })
      const response = await fetch(mara.getUrl(`${HISTORY}/transactions/${ids}?${search}`), {
        headers: {authorization: `Bearer ${lake.token}`},
      })
      if (!response.ok) throw new Error(await response.text())
      const lines = (await response.text()).split('\n').filter(Boolean)
      return lines.map((line): Line => JSON.parse(line))
    },

    async documents(ids: string, query: Record<string, string>) {
      const url = `${HISTORY}/documents/${ids}`
      return (await mara.request<{documents: object[]}>({url, query})).documents
    },

    async events(id: string, query: Record<string, string> = {}) {
      const {events, nextCursor} = await mara.request<{
        events: Record<string, Event[]>
        nextCursor: string
      }>({url: `${HISTORY}/events/documents/${id}`, query})
      return {events: events[id] ?? [], nextCursor}
    },
  }
}
