import {createDocumentIndex} from '#lib/lake/engine/document-index.ts'
import {parsePerspective} from '#lib/lake/engine/perspective.ts'
import {createQueryRunner} from '#lib/lake/engine/query.ts'
import type {BenchDocument} from './documents.ts'
import type {BenchQuery} from './queries.ts'
import {latency, type Latency} from './statistics.ts'

const WARM_UP = 100

/** The engine alone, in this process: no HTTP, no thread between. */
export function createEngine(documents: readonly BenchDocument[]) {
  const stamps = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
  const index = createDocumentIndex(documents.map((document) => ({...stamps, ...document})))
  const {run} = createQueryRunner(index)

  return function measure(asked: BenchQuery, families: number, turns: number): Latency {
    const perspective = parsePerspective(asked.perspective, 'vX')
    const request = {perspective, readsDrafts: true, projectId: 'local', dataset: 'production'}
    const samples: number[] = []
    for (let turn = -WARM_UP; turn < turns; turn++) {
      const params = asked.params(turn + WARM_UP, families)
      const start = performance.now()
      JSON.stringify(run({...request, query: asked.query, params}).result)
      if (turn >= 0) samples.push(performance.now() - start)
    }
    return latency(samples)
  }
}
