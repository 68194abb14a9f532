import {dataError, httpError, type LakeError} from './errors.ts'

/** Why a query gets no answer although it is no parse error. */

export const timedOut = (timeout: number) =>
  dataError(408, 'queryTimeoutError', `The query was stopped after ${timeout / 1000} s`)

export const tooManyWaiting = () => httpError(429, 'Too many queries are waiting')

/** Nobody reads this one; the status is the customary one. */
export const clientLeft = () => httpError(499, 'The client has left')

/** A worker that ended by itself: one query may have asked for more memory than a worker may use. */
export function workerFailure(error: Error): LakeError | Error {
  if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error
  return dataError(400, 'queryMemoryError', 'The query needs more memory than the lake allows')
}
