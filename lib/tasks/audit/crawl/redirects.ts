import type {Addresses} from './addresses.ts'
import type {Answer} from './ask.ts'

const LONGEST_CHAIN = 5

/** The address at which redirects end; null when they lead out of the site, in a circle, or on and on. */
export function endOf(
  address: string,
  answers: ReadonlyMap<string, Answer>,
  addresses: Addresses,
): string | null {
  let next: string | null = address
  for (let step = 0; next !== null && step <= LONGEST_CHAIN; step++) {
    const answer = answers.get(next)
    if (answer?.kind !== 'moved') return next
    next = answer.to === null ? null : addresses.of(answer.to, next)
  }
  return null
}
