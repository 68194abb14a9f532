import {httpError, type LakeError} from '../errors.ts'

// SQLite's primary result codes; the extended ones carry them in the low byte.
const BUSY = 5
const IO_ERROR = 10
const FULL = 13

/** What a failed write means to the client; null when SQLite was not at fault. */
export function storageError(error: unknown): LakeError | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null
  const answers: Record<number, LakeError> = {
    [FULL]: httpError(507, 'The disk of the lake is full: nothing was written.'),
    [IO_ERROR]: httpError(507, 'The disk of the lake could not be written: nothing was written.'),
    [BUSY]: httpError(503, 'The store of the lake is busy: nothing was written.'),
  }
  return answers[Number(error.errcode) & 0xff] ?? null
}
