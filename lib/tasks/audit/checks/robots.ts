import type {Answer} from '../crawl/ask.ts'
import type {Found} from '../miss.ts'

/** A demonstration keeps every robot out of everything. */
export function checkRobots(answer: Answer | undefined, isDemo: boolean): Found {
  if (!isDemo) return {misses: [], remarks: []}
  const text = answer?.kind === 'text' ? answer.text : ''
  const isClosed = /^\s*disallow:\s*\/\s*$/im.test(text) && !/^\s*allow:/im.test(text)
  const miss = {
    address: '/robots.txt',
    rule: 'demo',
    expected: 'robots kept out of a demonstration: Disallow: /',
    found: text.trim() || 'nothing',
  }
  return {misses: isClosed ? [] : [miss], remarks: []}
}
