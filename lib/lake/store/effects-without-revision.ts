import type {DatabaseSync} from 'node:sqlite'
import {applyPatch, type RawPatch} from 'mendoza'
import {diff} from '../engine/mendoza.ts'
import type {Doc} from '../engine/types.ts'
import {CHECKPOINT_EVERY} from './checkpoints.ts'

/**
 * Writes the effects of the whole log anew. The first stores kept patches that counted `_rev` among a
 * document's fields, and the Studio, which leaves it out, would take one field for another.
 */
export function rewriteEffects(db: DatabaseSync) {
  const findIds = db.prepare('SELECT DISTINCT doc_id FROM tx_doc')
  const findBody = db.prepare('SELECT body FROM docs WHERE id = ?')
  const findRows = db.prepare(
    'SELECT seq, position, revert FROM tx_doc WHERE doc_id = ? ORDER BY seq DESC, position DESC',
  )
  const update = db.prepare(
    'UPDATE tx_doc SET apply = ?, revert = ? WHERE seq = ? AND position = ?',
  )
  const keep = db.prepare('INSERT INTO checkpoint(doc_id, seq, body) VALUES (?, ?, ?)')

  for (const {doc_id: id} of findIds.all()) {
    const body = findBody.get(id ?? null)?.['body']
    // Written by this program, as everything below.
    let state = (body === undefined ? null : JSON.parse(String(body))) as Doc | null
    for (const [age, {seq, position, revert}] of findRows.all(id ?? null).entries()) {
      const before = applyPatch(state, JSON.parse(String(revert)) as RawPatch) as Doc | null
      const {apply, revert: back} = diff(before, state)
      update.run(JSON.stringify(apply), JSON.stringify(back), seq ?? null, position ?? null)
      if (state && age > 0 && age % CHECKPOINT_EVERY === 0)
        keep.run(id ?? null, seq ?? null, JSON.stringify(state))
      state = before
    }
  }
}
