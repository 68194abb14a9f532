import {badRequest} from '../errors.ts'

/** Deeper than any document; shallower than what recursion over it can stand. */
const MAX_DEPTH = 200

/** Parses JSON a client has sent; `what` names it in the refusal. Throws 400. */
export function parseJson(text: string, what: string): unknown {
  const value = parsed(text, what)
  if (isDeeper(value, MAX_DEPTH))
    throw badRequest(`${what} is nested deeper than ${MAX_DEPTH} levels`)
  if (!isFinite(value)) throw badRequest(`${what} has a number beyond what JSON can give back`)
  return value
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw badRequest(`${what} is not valid JSON: ${cause instanceof Error ? cause.message : cause}`)
  }
}

const isDeeper = (value: unknown, depth: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some((part) => isDeeper(part, depth - 1)))

/** `1e999` is valid JSON and becomes infinite, which JSON cannot write. */
const isFinite = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).every(isFinite)
    : typeof value !== 'number' || Number.isFinite(value)
