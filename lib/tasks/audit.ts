import {requestFrom, USAGE} from './audit/arguments.ts'
import {CouldNotAudit} from './audit/could-not-audit.ts'
import {type Dataset, readDataset} from './audit/law/dataset.ts'
import {lakeClient, lakeName} from './audit/law/lake-client.ts'
import {textReport, totalsOf} from './audit/report/text.ts'
import {runAudit} from './audit/run-audit.ts'

/**
 * `npm run audit -- <base URL>`: crawls a running site and checks every page against the rules of the
 * dataset, independently of the page code. Ends with 0 when nothing is missed, 1 when something is (with
 * `--strict` also when a rule could not be checked), 2 when the site could not be audited.
 */
const NOTHING_MISSED = 0
const MISSES = 1
const COULD_NOT_AUDIT = 2

const request = requestFrom(process.argv.slice(2))
if ('error' in request) {
  console.error(`${request.error}\n${USAGE}`)
  process.exitCode = COULD_NOT_AUDIT
} else {
  const {lake, asJson, isStrict, ...options} = request
  try {
    const report = await runAudit(await datasetOfLake(lake), options)
    const {pages, misses, notChecked} = report
    const asText = () => textReport(report, lakeName(lake))
    console.log(asJson ? JSON.stringify({...report, totals: totalsOf(pages)}, null, 2) : asText())
    const isMissed = misses.length > 0 || (isStrict && notChecked.length > 0)
    process.exitCode = isMissed ? MISSES : NOTHING_MISSED
  } catch (error) {
    if (!(error instanceof CouldNotAudit)) throw error
    console.error(error.message)
    process.exitCode = COULD_NOT_AUDIT
  }
}

/** A site without law to hold it to would pass for want of rules. */
async function datasetOfLake(lake: string | null): Promise<Dataset> {
  const dataset = await readDataset(lakeClient(lake)).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CouldNotAudit(`The law could not be read from ${lakeName(lake)}: ${reason}`)
  })
  if (dataset.rules.length + dataset.unreadableRules.length === 0) {
    throw new CouldNotAudit(`There is no rule in ${lakeName(lake)}; run npm run seed.`)
  }
  return dataset
}
