import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {applyPatch, type RawPatch} from 'mendoza'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {OP} from '../engine/mendoza-opcodes.ts'
import {objectPatch} from '../engine/mendoza-patch.ts'
import {makeDocument} from '../engine/testing/make-document.ts'
import type {Doc} from '../engine/types.ts'
import {databaseFile, openDatabase} from './database.ts'
import {historyIn} from './history.ts'
import {migrations} from './migrations.ts'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'store-'))
})
afterEach(() => rmSync(data, {recursive: true}))

/** A store of the first schema with this life of a document, whose patches count `_rev` as a field. */
function oldStore(states: (Doc | null)[]) {
  const db = new DatabaseSync(databaseFile(data))
  const [schema] = migrations
  db.exec(`${typeof schema === 'string' ? schema : ''}; PRAGMA user_version = 1`)
  const patch = (from: Doc | null, to: Doc | null) =>
    JSON.stringify(from && to ? objectPatch(from, to) : [OP.value, to])
  const tx = db.prepare('INSERT INTO tx(seq, id, ts, author, mutations) VALUES (?, ?, ?, ?, ?)')
  const row = db.prepare('INSERT INTO tx_doc VALUES (?, 0, ?, ?, ?, ?, ?)')
  let before: Doc | null = null
  db.exec('BEGIN')
  for (const [index, after] of states.entries()) {
    const seq = index + 1
    tx.run(seq, after?._rev ?? `end-${seq}`, '2026-01-01T00:00:00Z', 'user-mara', '[]')
    const [previous, next] = [before?._rev ?? null, after?._rev ?? null]
    row.run(seq, 'a', previous, next, patch(before, after), patch(after, before))
    before = after
  }
  if (before) {
    const {_id, _type, _rev} = before
    db.prepare('INSERT INTO docs VALUES (?, ?, ?, ?)').run(_id, _type, _rev, JSON.stringify(before))
  }
  db.exec('COMMIT')
  db.close()
}

const state = (n: number) => makeDocument('a', {_rev: `rev-${n}`, title: `Titel ${n}`, n})

test('turns patches of the first stores into such as the Studio applies', () => {
  oldStore([state(1), state(2), state(3)])
  const db = openDatabase(data)
  const {_rev, ...first} = state(1)
  const {_rev: revision, ...second} = state(2)
  const [effect] = historyIn(db).effects(2)
  expect(applyPatch(first, JSON.parse(effect?.apply ?? '') as RawPatch)).toEqual(second)
  expect(applyPatch(second, JSON.parse(effect?.revert ?? '') as RawPatch)).toEqual(first)
  db.close()
})

test('finds every earlier state afterwards, across an end and a long history', () => {
  const states = [
    ...Array.from({length: 230}, (_, n) => state(n)),
    null,
    ...Array.from({length: 230}, (_, n) => state(300 + n)),
  ]
  oldStore(states)
  const db = openDatabase(data)
  const {stateAt} = historyIn(db)
  for (const [index, expected] of states.entries())
    expect(stateAt('a', index + 1)).toEqual(expected)
  db.close()
})
