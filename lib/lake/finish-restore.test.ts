import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {finishRestore, replacedLake, waitingRestore} from './finish-restore.ts'
import {createToken, revokeToken} from './store/credentials.ts'
import {databaseFile, openDatabase} from './store/database.ts'
import {accessIn} from './store/access.ts'
import {renewStore} from './store/renew.ts'

let data: string
let oldId: string
let newId: string
let ofBackup: string
let sinceBackup: string

const lakeIdIn = (folder: string) => {
  const db = openDatabase(folder)
  const row = db.prepare("SELECT value FROM meta WHERE key = 'lakeId'").get()
  db.close()
  return String(row?.['value'])
}
const identify = (token: string) => {
  const db = openDatabase(data)
  const identity = accessIn(db).identify(token)
  db.close()
  return identity
}

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'restore-'))
  mkdirSync(join(data, 'assets/originals'), {recursive: true})
  mkdirSync(join(data, 'assets/cache'))
  writeFileSync(join(data, 'assets/originals/a'), 'old')
  ofBackup = createToken(data, {role: 'editor'})
  // The backup is a copy of the store as it was, before a token was revoked and another was made.
  const waiting = waitingRestore(data)
  mkdirSync(join(waiting, 'assets/originals'), {recursive: true})
  writeFileSync(join(waiting, 'assets/originals/a'), 'new')
  writeFileSync(databaseFile(waiting), readFileSync(databaseFile(data)))
  newId = renewStore(waiting)
  oldId = lakeIdIn(data)
  revokeToken(data, ofBackup)
  sinceBackup = createToken(data, {role: 'editor'})
})
afterEach(() => rmSync(data, {recursive: true}))

/** What a kill can leave behind: each step is one more of the moves made. */
const moves: (() => void)[] = [
  () => mkdirSync(replacedLake(data)),
  () => renameSync(databaseFile(data), databaseFile(replacedLake(data))),
  () => renameSync(databaseFile(waitingRestore(data)), databaseFile(data)),
  () => renameSync(join(data, 'assets'), join(replacedLake(data), 'assets')),
  () => renameSync(join(waitingRestore(data), 'assets'), join(data, 'assets')),
]

test.each(moves.keys().toArray())(
  'finishes a restore that was killed after %i of its moves, and keeps the old lake aside',
  (count) => {
    for (const move of moves.slice(0, count)) move()
    expect(finishRestore(data, () => {})).toBe(true)
    expect(lakeIdIn(data)).toBe(newId)
    expect(readFileSync(join(data, 'assets/originals/a'), 'utf8')).toBe('new')
    expect(readdirSync(join(data, 'assets'))).toEqual(['originals'])
    expect(lakeIdIn(replacedLake(data))).toBe(oldId)
    expect(readFileSync(join(replacedLake(data), 'assets/originals/a'), 'utf8')).toBe('old')
    expect(finishRestore(data, () => {})).toBe(false)
  },
)

test('brings back content, not access', () => {
  finishRestore(data, () => {})
  expect(identify(ofBackup)).toBeNull()
  expect(identify(sinceBackup)).toMatchObject({role: 'editor'})
})

test('lets no credential of a backup in where there was no lake', () => {
  rmSync(databaseFile(data))
  finishRestore(data, () => {})
  expect(identify(ofBackup)).toBeNull()
})

test('takes the place of a damaged store, and says that its credentials are lost', () => {
  writeFileSync(databaseFile(data), 'no database at all')
  const said: string[] = []
  finishRestore(data, (line) => said.push(line))
  expect(said).toEqual([expect.stringContaining('all are revoked')])
  expect(lakeIdIn(data)).toBe(newId)
})
