import {evaluateSync, parse, toJS} from 'groq-js'
import {expect} from 'vitest'
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
 * Asks an index and stock groq-js, the latter over all documents as a plain model overlays them,
 * and expects the same JSON of both.
 * @param seed is named when they differ; set SEED to it to see it again
 */
export function createComparison(index: DocumentIndex, seed: number) {
  const {run} = createQueryRunner(index)

  /** Returns whether there was anything in the answer. */
  return function compare(query: string, documents: readonly Doc[], reader: Reader): boolean {
    const perspective = parsePerspective(reader.perspective, 'vX')
    const request = {query, params: PARAMS, perspective, identity: IDENTITY, ...SANITY}
    const ask = () => JSON.stringify(run({...request, readsDrafts: reader.readsDrafts}).result)
    const asked = {seed, query, ...reader}
    const expected = JSON.stringify(stock(query, overlaid(documents, reader)))
    // What is asked twice is remembered, so the third answer is another than the first.
    expect({...asked, answers: [ask(), ask(), ask()]}).toStrictEqual({
      ...asked,
      answers: [expected, expected, expected],
    })
    return expected !== 'null' && expected !== '[]' && expected !== '0'
  }
}

function stock(query: string, dataset: readonly Doc[]): unknown {
  const tree = parse(forGroqJs(query), {params: PARAMS})
  return toJS(evaluateSync(tree, {dataset, params: PARAMS, identity: IDENTITY, sanity: SANITY}))
}

const overlaid = (documents: readonly Doc[], {perspective, readsDrafts}: Reader) =>
  overlay(documents, perspective, readsDrafts)
