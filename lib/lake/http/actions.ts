import {isRecent} from '../engine/perspective.ts'
import {badRequest} from '../errors.ts'
import {readJson} from './body.ts'
import {signedIn, type Endpoint} from './context.ts'
import {isRecord} from './json-input.ts'
import {json} from './responses.ts'
import {writeInput} from './write-input.ts'

/** Carries out actions on documents, versions and releases as one transaction. Answers `{transactionId}`. */
export const actions: Endpoint = async (call, {writer}) => {
  const author = signedIn(call)
  const {list, dryRun, ...transaction} = writeInput(await readJson(call.request), 'actions')
  const tooRecent = isRecent(call.apiVersion) ? undefined : list.map(typeOf).find(isAboutReleases)
  if (tooRecent) {
    throw badRequest(
      `${tooRecent} is not supported for API version ${call.apiVersion}, expected 2025-02-19 or later`,
    )
  }
  const {transactionId} = await writer.act(list, {
    ...transaction,
    author,
    dryRun: dryRun || call.search.get('dryRun') === 'true',
  })
  return json({transactionId})
}

const typeOf = (action: unknown) => (isRecord(action) ? String(action['actionType']) : '')

const isAboutReleases = (type: string) => type.startsWith('sanity.action.release.')
