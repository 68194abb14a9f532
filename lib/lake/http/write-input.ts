import {badRequest} from '../errors.ts'
import {isRecord} from './json-input.ts'

/** Printable, and without the `#` that separates it from a document's id in the id of an event. */
const TRANSACTION_ID = /^[!-"$-~]{1,256}$/

/** The list a write request carries under `name`, and its transaction id. Throws 400. */
export function writeInput(body: unknown, name: 'mutations' | 'actions') {
  if (!isRecord(body)) throw badRequest(`The body is an object with "${name}"`)
  const {transactionId} = body
  // The client sends a single action without a list around it.
  const list: unknown[] = isRecord(body[name]) ? [body[name]] : listIn(body[name])
  if (list.length === 0) throw badRequest(`The body has no "${name}"`)
  if (transactionId !== undefined && !isTransactionId(transactionId)) {
    throw badRequest('"transactionId" is at most 256 printable characters without space and #')
  }
  return {list, dryRun: body['dryRun'] === true, ...(transactionId ? {transactionId} : {})}
}

const isTransactionId = (value: unknown): value is string =>
  typeof value === 'string' && TRANSACTION_ID.test(value)

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
