import {badRequest} from '../errors.ts'

/** A page's size out of `limit`. Throws 400 for what is no whole number from 1 to 1,000. */
export function limitFrom(search: URLSearchParams, fallback = 100): number {
  const text = search.get('limit')
  if (!text) return fallback
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1 && limit <= 1_000) return limit
  throw badRequest(`"limit" is "${text}", expected a whole number from 1 to 1000`)
}

/** An instant as the log writes it; undefined when it is not given. Throws 400 for anything else. */
export function instantFrom(search: URLSearchParams, name: string): string | undefined {
  const text = search.get(name)
  if (!text) return undefined
  if (Number.isNaN(Date.parse(text)))
    throw badRequest(`"${name}" is "${text}", expected an instant such as 2026-01-31T12:00:00Z`)
  return new Date(text).toISOString()
}
