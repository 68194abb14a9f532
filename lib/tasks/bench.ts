import {cpus, totalmem} from 'node:os'
import {article} from './bench/article.ts'
import {claims} from './bench/claims.ts'
import {content} from './bench/content.ts'
import {lake} from './bench/lake.ts'
import {publishToVisible} from './bench/publish-to-visible.ts'

/** `npm run bench -- [name]`: prints one JSON object, each ratio against its yardstick in the same run. */
const benchmarks: Record<string, () => Promise<unknown>> = {
  'publish-to-visible': publishToVisible,
  lake,
  content,
  claims,
  article,
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => !Object.hasOwn(benchmarks, name))
if (unknown.length > 0) {
  console.error(
    `No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}`,
  )
  process.exit(2)
}

const results: Record<string, unknown> = {}
for (const [name, measure] of Object.entries(benchmarks)) {
  if (names.length > 0 && !names.includes(name)) continue
  console.error(`Measuring ${name} …`)
  results[name] = await measure()
}
const machine = {
  node: process.version,
  cores: cpus().length,
  model: cpus()[0]?.model ?? 'unknown',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
}
console.log(JSON.stringify({machine, ...results}, null, 2))
