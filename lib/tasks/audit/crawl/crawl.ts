import {type NoPage, type Page, pageOf} from '../html/page.ts'
import type {PageAt} from '../site.ts'
import type {Addresses} from './addresses.ts'
import {type Answer, ask, type Limits} from './ask.ts'

/** Everything that was asked and what it answered, by address. */
export type Crawl = {
  answers: ReadonlyMap<string, Answer>
  pages: ReadonlyMap<string, PageAt>
  /** Documents that are no page of the site, with what they lack. */
  noPages: ReadonlyMap<string, NoPage>
  /** Where an address was first found. */
  foundOn: ReadonlyMap<string, string>
  /** Addresses that the limit left unasked. */
  unasked: readonly string[]
}

/** Not pages but programs and files: they are asked whether they answer, and judged by nothing else. */
const MACHINES = /^\/(?:studio|api|lake|fhir|01|_next)(?:\/|$)/

/**
 * Asks the given addresses and every address of the site that their pages name, breadth first, a few at
 * a time.
 */
export async function crawl(
  starts: readonly {address: string; foundOn: string}[],
  addresses: Addresses,
  limits: Limits & {concurrency: number; maxPages: number},
): Promise<Crawl> {
  const answers = new Map<string, Answer>()
  const pages = new Map<string, PageAt>()
  const noPages = new Map<string, NoPage>()
  const foundOn = new Map<string, string>()
  const waiting: string[] = []

  function find(address: string, on: string) {
    if (foundOn.has(address)) return
    foundOn.set(address, on)
    waiting.push(address)
  }

  async function visit(address: string) {
    const answer = await ask(addresses.base + address, limits)
    answers.set(address, answer)
    if (answer.kind === 'moved') {
      const to = answer.to === null ? null : addresses.of(answer.to, address)
      if (to !== null) find(to, address)
    }
    if (answer.kind !== 'text' || MACHINES.test(address)) return
    if (!/html/i.test(answer.type) || answer.status !== 200) return
    const page = pageOf(answer.text)
    if ('lacks' in page) {
      noPages.set(address, page)
      return
    }
    pages.set(address, {address, page})
    for (const href of hrefsOf(page)) {
      const to = addresses.of(href, address)
      if (to !== null) find(to, address)
    }
  }

  for (const start of starts) find(start.address, start.foundOn)
  const active = new Set<Promise<void>>()
  let asked = 0
  do {
    while (waiting.length > 0 && active.size < limits.concurrency && asked < limits.maxPages) {
      asked += 1
      const visiting = visit(waiting.shift() ?? '').finally(() => active.delete(visiting))
      active.add(visiting)
    }
    await Promise.race(active)
  } while (active.size > 0 || (waiting.length > 0 && asked < limits.maxPages))
  return {answers, pages, noPages, foundOn, unasked: waiting}
}

const hrefsOf = ({links, head}: Page): string[] => [
  ...links.map(({href}) => href),
  ...head.alternates.map(({href}) => href),
  ...(head.canonical === null ? [] : [head.canonical]),
]
