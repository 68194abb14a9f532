import {randomBytes} from 'node:crypto'
import {addArrayKeys} from '../engine/array-keys.ts'
import type {Change, MutationResult} from '../engine/types.ts'
import {readJson} from './body.ts'
import {signedIn, type Endpoint} from './context.ts'
import {json} from './responses.ts'
import {expandSelections, selectWith} from './selections.ts'
import {writeInput} from './write-input.ts'

/** Applies mutations as one transaction. Answers `{transactionId, results}`. */
export const mutate: Endpoint = async (call, {writer, queries}) => {
  const {search, apiVersion, request} = call
  const author = signedIn(call)
  const {list, ...transaction} = writeInput(await readJson(request), 'mutations')
  const is = (name: string) => search.get(name) === 'true'
  const mutations = is('autoGenerateArrayKeys')
    ? list.map((item) => addArrayKeys(item, newKey))
    : list

  const written = await writer.write({
    ...transaction,
    author,
    dryRun: transaction.dryRun || is('dryRun'),
    mutations: () => expandSelections(mutations, selectWith(queries, apiVersion, author.userId)),
  })

  const all = is('returnDocuments') ? withDocuments(written) : written.results
  const results = is('returnFirst') ? all.slice(0, 1) : all
  return json({transactionId: written.transactionId, results})
}

/** Each result with its document after the transaction; a deleted one as it was before. */
function withDocuments({results, changes}: {results: MutationResult[]; changes: Change[]}) {
  const byId = new Map(changes.map((change) => [change.id, change]))
  return results.map((result) => {
    const change = byId.get(result.id)
    const document = change?.after ?? change?.before
    return document ? {...result, document} : result
  })
}

const newKey = () => randomBytes(6).toString('hex')
