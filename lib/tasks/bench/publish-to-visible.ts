import {createClient} from '@sanity/client'
import {startSystem} from '../../../tests/setup/system.ts'
import {latency} from './statistics.ts'

const ID = 'articleText-muscle-and-leg-cramps-de-DE'
const PATH = '/de-de/ratgeber/muskel-und-wadenkraempfe'
const TURNS = 50

/** From sending a publication to the API until the page served has the new words; nobody's browser open. */
export async function publishToVisible() {
  const system = await startSystem()
  try {
    const client = createClient({
      projectId: 'local',
      dataset: 'production',
      apiVersion: '2025-02-19',
      apiHost: system.lake,
      useProjectHostname: false,
      useCdn: false,
      token: system.token,
    })
    // A page changes for those who have seen it; its first rendering after a start is another matter.
    await (await fetch(system.site + PATH)).text()
    const samples: number[] = []
    for (let turn = 0; turn < TURNS; turn += 1) {
      const title = `Titel ${crypto.randomUUID()}`
      const start = performance.now()
      await client.patch(ID, {set: {title}}).commit({visibility: 'sync', returnDocuments: false})
      while (!(await (await fetch(system.site + PATH)).text()).includes(title)) {
        if (performance.now() - start > 30_000)
          throw new Error('The page never showed the new title.')
      }
      samples.push(performance.now() - start)
    }
    return {budgetMs: {median: 100, worst: 500}, publishToVisibleMs: latency(samples)}
  } finally {
    await system.stop()
  }
}
