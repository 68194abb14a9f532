import type {ChildProcess} from 'node:child_process'
import {existsSync, readFileSync, watch} from 'node:fs'
import {join} from 'node:path'

/** What `npm start` writes once site, Studio and lake answer. */
export type Ready = {site: string; studio: string; lake: string; signIn: string; pid: number}

/**
 * Resolves when the started system has written `ready.json` into its data folder, which must exist.
 *
 * @throws when the process ends before
 */
export function readyIn(data: string, child: ChildProcess, output: () => string): Promise<Ready> {
  const {promise, resolve, reject} = Promise.withResolvers<Ready>()
  const file = join(data, 'ready.json')
  const look = () => {
    if (existsSync(file)) resolve(JSON.parse(readFileSync(file, 'utf8')))
  }
  const watcher = watch(data, look)
  watcher.on('error', reject)
  child.once('error', reject)
  child.once('exit', (code) => {
    reject(new Error(`The system ended with ${code} before it was ready:\n${output()}`))
  })
  look()
  return promise.finally(() => watcher.close())
}
