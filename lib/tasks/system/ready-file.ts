import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {env} from '#lib/env.ts'

/** What a started system tells other programs: its addresses, a sign-in link, and whom to stop. */
export type Ready = {site: string; studio: string; lake: string; signIn: string; pid: number}

const file = path.join(env.LAKE_DATA, 'ready.json')

/** Writes the file whole or not at all: who sees it may read it at once. It holds a secret. */
export function announce(ready: Ready) {
  mkdirSync(env.LAKE_DATA, {recursive: true, mode: 0o700})
  writeFileSync(`${file}.new`, JSON.stringify(ready, null, 2), {mode: 0o600})
  renameSync(`${file}.new`, file)
}

export const withdraw = () => rmSync(file, {force: true})
