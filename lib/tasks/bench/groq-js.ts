import {evaluateSync, parse} from 'groq-js'
import type {BenchDocument} from './documents.ts'
import type {BenchQuery} from './queries.ts'
import {latency, type Latency} from './statistics.ts'

const MOST_TURNS = 10
const BUDGET_MS = 3_000

/** The yardstick: groq-js over what the perspective shows, ready in memory. At least one turn. */
export function measureGroqJs(
  {query, params: paramsOf}: BenchQuery,
  dataset: readonly BenchDocument[],
  families: number,
): Latency {
  const samples: number[] = []
  const began = performance.now()
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const params = paramsOf(turn, families)
    const start = performance.now()
    // text::query is the lake's own: the nearest groq-js has are the words of title and text.
    const known = query.replace(
      '@ match text::query($words)',
      '[title, pt::text(body)] match $words',
    )
    JSON.stringify(evaluateSync(parse(known, {params}), {dataset, params}).data)
    samples.push(performance.now() - start)
    if (performance.now() - began > BUDGET_MS) break
  }
  return latency(samples)
}

/** What a perspective shows of the benchmark's documents, worked out by hand. */
export function shownIn(perspective: BenchQuery['perspective'], documents: BenchDocument[]) {
  const published = documents.filter(({_id}) => !_id.includes('.'))
  if (perspective === 'published') return published
  const drafts = documents.filter(({_id}) => _id.startsWith('drafts.'))
  const shown = new Map(published.map((document) => [document._id, document]))
  for (const draft of drafts) {
    const _id = draft._id.slice('drafts.'.length)
    shown.set(_id, {...draft, _id, _originalId: draft._id})
  }
  return [...shown.values()]
}
