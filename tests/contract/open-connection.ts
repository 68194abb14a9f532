import {randomUUID} from 'node:crypto'
import type {OpenLake} from './open-lake.ts'

export type Message = {
  id?: string
  hello?: string
  head?: {status: number; body?: string}
  chunk?: string
  open?: boolean
  msg?: string
  close?: boolean
}

/** The one connection of a browser: its stream of messages, and a way to send operations. */
export async function openConnection({call}: OpenLake, token: string, sid: string = randomUUID()) {
  const response = await call('GET', `/lake/mux/${sid}`, {token})
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const messages: Message[] = []
  let rest = ''

  /** The next message that fits; what came before it is passed over. */
  async function next(fits: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const place = messages.findIndex(fits)
      if (place >= 0) return messages.splice(0, place + 1).at(-1) ?? {}
      const {value, done} = (await reader?.read()) ?? {}
      if (done) return {close: true}
      const frames = (rest + (value ?? '')).split('\n\n')
      rest = frames.pop() ?? ''
      for (const frame of frames)
        if (frame.startsWith('data: ')) messages.push(JSON.parse(frame.slice(6)))
    }
  }

  return {
    status: response.status,
    next,
    send: (body: object, as: string = token) => call('POST', `/lake/mux/${sid}`, {token: as, body}),
    close: () => void reader?.cancel(),
  }
}

export type OpenConnection = Awaited<ReturnType<typeof openConnection>>
