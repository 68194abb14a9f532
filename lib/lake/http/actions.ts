import {readJson} from './body.ts'
import {signedIn, type Endpoint} from './context.ts'
import {json} from './responses.ts'
import {writeInput} from './write-input.ts'

/** Carries out document actions (create, edit, publish, …) as one transaction. Answers `{transactionId}`. */
export const actions: Endpoint = async (call, {writer}) => {
  const author = signedIn(call).userId
  const {list, dryRun, ...transaction} = writeInput(await readJson(call.request), 'actions')
  const {transactionId} = await writer.act(list, {
    ...transaction,
    author,
    dryRun: dryRun || call.search.get('dryRun') === 'true',
  })
  return json({transactionId})
}
