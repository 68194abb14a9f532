import {httpError, type LakeError} from '../errors.ts'

// SQLite's primary result codes; the extended ones carry them in the low byte.
const BUSY = 5
const IO_ERROR = 10
const FULL = 13

/** The same of a file system: no space, no quota left, or the disk fails. */
const FILE_ERRORS: Record<string, number> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EIO: IO_ERROR,
  EROFS: IO_ERROR,
}

/** What a failed write means to the client; null when the disk was not at fault. */
export function storageError(error: unknown): LakeError | null {
  if (!(error instanceof Error)) return null
  const code = codeOf(error)
  const answers: Record<number, LakeError> = {
    [FULL]: httpError(507, 'The disk of the lake is full: nothing was written.'),
    [IO_ERROR]: httpError(507, 'The disk of the lake could not be written: nothing was written.'),
    [BUSY]: httpError(503, 'The store of the lake is busy: nothing was written.'),
  }
  return answers[code] ?? null
}

function codeOf(error: Error): number {
  if ('errcode' in error) return Number(error.errcode) & 0xff
  return 'code' in error ? (FILE_ERRORS[String(error.code)] ?? 0) : 0
}
