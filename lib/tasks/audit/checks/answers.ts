import type {Addresses} from '../crawl/addresses.ts'
import type {Crawl} from '../crawl/crawl.ts'
import {endOf} from '../crawl/redirects.ts'
import type {Found, Miss} from '../miss.ts'

/** Every address that the site names answers 200, or 308 to one that does, and with a page of the site. */
export function checkAnswers(crawl: Crawl, addresses: Addresses): Found {
  const {answers, noPages, foundOn} = crawl
  const misses = [...answers.keys()].flatMap((address): Miss[] => {
    const problem = problemOf(address, crawl, addresses)
    if (!problem) return []
    return [
      {
        address: foundOn.get(address) ?? '',
        rule: 'links',
        expected: `${address} to answer 200, or 308 to an address of the site that does`,
        found: problem,
      },
    ]
  })
  const bare = [...noPages].map(([address, {lacks}]): Miss => ({
    address,
    rule: 'markup',
    expected: `a page of the site, with ${lacks}`,
    found: 'a document without',
  }))
  return {misses: [...misses, ...bare], remarks: []}
}

function problemOf(address: string, {answers}: Crawl, addresses: Addresses): string | null {
  const answer = answers.get(address)
  switch (answer?.kind) {
    case 'failed':
      return answer.problem
    case 'moved':
      if (answer.to === null) return `${answer.status} to nowhere`
      if (answer.status !== 308) return `${answer.status} to ${answer.to}`
      // Where a right one ends is asked for itself.
      return endOf(address, answers, addresses) === null
        ? `308 to ${answer.to}, which ends nowhere in the site`
        : null
    case 'text':
    case 'file':
      return answer.status === 200 ? null : String(answer.status)
    case undefined:
      return 'it was not asked'
  }
}
