import {evaluateSync, parse, toJS} from 'groq-js'
import type {DocumentIndex} from '../document-index.ts'
import {parsePerspective} from '../perspective.ts'
import {createQueryRunner} from '../query.ts'
import type {Doc} from '../types.ts'
import {forGroqJs} from './known-faults.ts'
import {overlay} from './overlay.ts'
import {PARAMS} from './random-conditions.ts'

const SANITY = {projectId: 'local', dataset: 'production'}
const IDENTITY = 'reader'

export type Reader = {perspective: string; readsDrafts: boolean}

/**
 * Asks an index and stock groq-js, the latter over all documents as a plain model overlays them.
 * @param seed is named where they differ; set SEED to it to see it again
 */
export function createComparison(index: DocumentIndex, seed: number) {
  const {run} = createQueryRunner(index)

  /** `ours` and `groqJs` are to be the same; `isAnswered` when there is anything in the answer. */
  return function compare(query: string, documents: readonly Doc[], reader: Reader) {
    const perspective = parsePerspective(reader.perspective, 'vX')
    const request = {query, params: PARAMS, perspective, identity: IDENTITY, ...SANITY}
    const ask = () => JSON.stringify(run({...request, readsDrafts: reader.readsDrafts}).result)
    const asked = {seed, query, ...reader}
    const expected = JSON.stringify(stock(query, overlaid(documents, reader)))
    return {
      // What is asked twice is remembered, so the third answer is another than the first.
      ours: {...asked, answers: [ask(), ask(), ask()]},
      groqJs: {...asked, answers: [expected, expected, expected]},
      isAnswered: !['null', '[]', '0'].includes(expected),
    }
  }
}

function stock(query: string, dataset: readonly Doc[]): unknown {
  const tree = parse(forGroqJs(query), {params: PARAMS})
  return toJS(evaluateSync(tree, {dataset, params: PARAMS, identity: IDENTITY, sanity: SANITY}))
}

const overlaid = (documents: readonly Doc[], {perspective, readsDrafts}: Reader) =>
  overlay(documents, perspective, readsDrafts)
