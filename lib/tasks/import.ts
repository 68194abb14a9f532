import {datasetName, withDatasetClient} from './dataset/with-dataset-client.ts'
import {importRequestFrom, USAGE} from './import/arguments.ts'
import {importArticle} from './import/import-article.ts'
import {reportText} from './import/report.ts'
import {writeDraft} from './import/write-draft.ts'

/**
 * `npm run import -- <address or file> --locale de-DE`: reads an article page into drafts and prints
 * what the rules and checks find wrong with it. Ends with 2 for wrong arguments, with 1 when nothing
 * could be imported; findings are no failure.
 */
const request = importRequestFrom(process.argv.slice(2))
if ('error' in request) {
  console.error(`${request.error}\n${USAGE}`)
  process.exitCode = 2
} else {
  try {
    const report = await importArticle(request, (draft) =>
      withDatasetClient('npm run import', (client) => writeDraft(client, draft)).catch(refused),
    )
    console.log(request.asJson ? JSON.stringify(report, null, 2) : reportText(report))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}

function refused(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error)
  // The client passes on what fetch throws when nobody answers.
  const hint =
    error instanceof TypeError ? '\nIs it running? Start it with npm start or npm run lake.' : ''
  throw new Error(`Nothing was written to ${datasetName}: ${reason}${hint}`, {cause: error})
}
