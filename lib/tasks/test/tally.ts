/** What one runner did, as its reporter writes it for `npm test` to add up. */
export type Tally = {
  passed: number
  failed: number
  skipped: {title: string; reason: string}[]
}

export const add = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, {passed}) => sum + passed, 0),
  failed: tallies.reduce((sum, {failed}) => sum + failed, 0),
  skipped: tallies.flatMap(({skipped}) => skipped),
})

/** The last line of `npm test`; its form is fixed. */
export const summary = ({passed, failed, skipped}: Tally) =>
  `${passed} passed, ${failed} failed, ${skipped.length} skipped`

/** The tally of a runner that ended with `code`; one that broke counts as a failure even if it says nothing. */
export function tallyOf(written: string | null, code: number): Tally {
  const tally: Tally = written ? JSON.parse(written) : {passed: 0, failed: 0, skipped: []}
  const isBroken = code !== 0 || written === null
  return isBroken && tally.failed === 0 ? {...tally, failed: 1} : tally
}
