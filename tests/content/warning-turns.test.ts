import {expect, test} from 'vitest'
import {createRandom, seedOf} from '#lib/lake/engine/testing/random.ts'
import {contentHash} from '#lib/approvals/content-hash.ts'
import {recordedWarnings} from '#lib/rotation/recorded-warnings.ts'
import {type WarningUse, warningUsesAfter} from '#lib/rotation/warning-uses.ts'

const SEED = seedOf(20261125)
const RUNS = 200
const NOW = new Date('2026-11-25T12:00:00Z')

type Fields = {_id: string; _type: string; [field: string]: unknown}

const notice = (name: string, order: number) => ({
  _id: `disclaimer-${name}-PL-pl`,
  _type: 'disclaimer',
  key: name,
  market: {_type: 'reference', _ref: 'market-PL'},
  language: 'pl',
  rotationGroup: 'medicine-leaflet',
  rotationOrder: order,
  validFrom: '2023-01-26',
  validTo: null,
  version: 1,
})
const NOTICES = [notice('dose', 1), notice('need', 2), notice('contraindications', 3)]

/** A dataset with one Polish medicine, and the ledger beside it. */
function world() {
  const documents = new Map<string, Fields>(
    [
      ...NOTICES,
      {_id: 'market-PL', _type: 'market', code: 'PL'},
      {
        _id: 'status',
        _type: 'productMarket',
        legalStatus: 'medicine-gsl',
        market: {_ref: 'market-PL'},
      },
    ].map((document) => [document._id, document]),
  )
  const dataset = {
    get: (id: string) => documents.get(id) ?? null,
    ofType: (type: string) => [...documents.values()].filter(({_type}) => _type === type),
  }
  let ids = 0
  return {
    dataset,
    ledger: () => dataset.ofType('warningUse') as WarningUse[],
    /** One transaction; what the rule records is in it. */
    write(id: string, after: Fields | null) {
      const before = documents.get(id) ?? null
      if (after) documents.set(id, after)
      else documents.delete(id)
      const at = {now: NOW.toISOString(), newId: () => String((ids += 1))}
      for (const use of warningUsesAfter([{id, before, after}], dataset, at))
        documents.set(use._id, use)
    },
  }
}

const text = (words: number): Fields => ({
  _id: 'text',
  _type: 'productText',
  locale: 'pl-PL',
  productMarket: {_type: 'reference', _ref: 'status'},
  displayName: `Magnez ${words}`,
})

test(`whatever is published when, no two advertisements in a row have one warning, and the same words keep theirs (seed ${SEED})`, () => {
  const random = createRandom(SEED)
  for (let run = 0; run < RUNS; run += 1) {
    const {write, ledger, dataset} = world()
    const fixed = new Map<string, string>()
    for (let step = 0; step < 30; step += 1) {
      const words = random.pick([1, 2, 3, 4, 5, 6])
      const count = ledger().length
      const isEdit = random.chance(0.3)
      if (isEdit) write('drafts.text', {...text(words), _id: 'drafts.text'})
      else if (random.chance(0.2)) write('text', null)
      else write('text', {...text(words), _rev: String(step)})
      expect(ledger().length - count).toBeLessThanOrEqual(isEdit ? 0 : 1)

      const published = dataset.get('text')
      if (!published) continue
      const [warning, ...more] = recordedWarnings(
        {document: published, turns: ledger(), isPublished: true},
        NOTICES,
        NOW,
      )
      expect(more).toEqual([])
      const hash = contentHash(published)
      expect(warning).toBeDefined()
      expect(warning).toBe(fixed.get(hash) ?? warning)
      fixed.set(hash, warning ?? 'none')
    }
    const entries = ledger().toSorted((a, b) => a.turn - b.turn)
    expect(entries.map(({turn}) => turn)).toEqual(entries.map((_, index) => index + 1))
    expect(new Set(entries.map((use) => use.contentHash)).size).toBe(entries.length)
    for (const [index, use] of entries.entries()) {
      const before = entries[index - 1]
      expect(use.warningKey).not.toBe(before?.warningKey)
      expect(use.previous?._ref).toBe(before?._id)
    }
  }
})
