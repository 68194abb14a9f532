import {AxeBuilder} from '@axe-core/playwright'
import {
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test as base,
} from '@playwright/test'
import {createClient, type SanityClient} from '@sanity/client'
import {type DocumentKeeper, documentKeeper} from '../setup/document-keeper.ts'
import {type RunningSystem, startSystem, systemElsewhere} from '../setup/system.ts'
import {type Watch, watchContext} from '../setup/watch-context.ts'

export {expect}
export type {Page}

export type System = RunningSystem & {
  /** The lake through its public API, raw perspective, as an administrator. */
  client: SanityClient
}

type WorkerFixtures = {system: System}
type TestFixtures = {
  /** Console errors the test expects, such as the failed requests of a lake that was stopped on purpose. */
  allow: Watch['allow']
  /** Another browser: a context of its own, watched as `page` is. */
  openBrowser: (options?: BrowserContextOptions) => Promise<Page>
  watch: Watch
  /** Notes documents before a test changes them; they are put back afterwards. */
  keep: DocumentKeeper['keep']
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  system: [
    async ({}, use) => {
      const elsewhere = systemElsewhere()
      const running = elsewhere ?? (await startSystem())
      await use({...running, client: clientOf(running)})
      await running.stop()
    },
    // A first start builds the site.
    {scope: 'worker', timeout: 15 * 60_000},
  ],

  baseURL: async ({system}, use) => {
    await use(system.site)
  },

  watch: async ({system}, use, testInfo) => {
    const watch = watchContext(system.site)
    await use(watch)
    const problems = watch.problems()
    if (problems.length > 0 || testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('system output', {body: system.output(), contentType: 'text/plain'})
    }
    expect(problems, 'console errors, page errors and requests to other hosts').toEqual([])
  },

  allow: async ({watch}, use) => {
    await use(watch.allow)
  },

  keep: async ({system}, use) => {
    const keeper = documentKeeper(system.client)
    await use(keeper.keep)
    // A test may end, by failing, while the lake is stopped.
    if (system.canRestart && !(await isUp(system.lake))) await system.startLake()
    await keeper.restore()
  },

  context: async ({context, watch}, use) => {
    watch.add(context)
    await use(context)
  },

  openBrowser: async ({browser, baseURL, watch}, use) => {
    const opened: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext({...(baseURL ? {baseURL} : {}), ...options})
      opened.push(context)
      watch.add(context)
      return context.newPage()
    })
    await Promise.all(opened.map((context) => context.close()))
  },
})

const isUp = (lake: string) =>
  fetch(`${lake}/health`).then(
    ({ok}) => ok,
    () => false,
  )

const clientOf = ({lake, token}: RunningSystem) =>
  createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lake,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    token,
  })

/** The page as it stands has no finding of axe, of any impact. */
export async function axe(page: Page) {
  const {violations} = await new AxeBuilder({page}).analyze()
  const findings = violations.map(
    ({id, help, nodes}) =>
      `${id}: ${help}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`,
  )
  expect(findings, `axe findings on ${page.url()}`).toEqual([])
}
