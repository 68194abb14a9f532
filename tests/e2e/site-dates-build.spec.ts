import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {request as requests} from '@playwright/test'
import {root} from '#lib/tasks/check/step.ts'
import {effervescent} from '../setup/addresses.ts'
import type {LakeToPrepare} from '../setup/prepared-lake.ts'
import {publish} from '../setup/publish.ts'
import {type RunningSystem, startSystem} from '../setup/system.ts'
import {expect, test} from './fixtures.ts'

/** At this instant one text of a notice ends and its successor begins. */
const NEW_YEAR = Date.parse('2027-01-01T00:00:00Z')
const MINUTE = 60_000
const clockAt = (instant: number) => ({BEIPACK_NOW: new Date(instant).toISOString()})
const BEFORE = clockAt(NEW_YEAR - MINUTE)

const NOTICE = 'disclaimer-medicine-leaflet-DE-de'
const OLD = 'Der Satz des alten Jahres.'
const NEW = 'Der Satz des neuen Jahres.'

const oneAfterTheOther = (lake: LakeToPrepare) =>
  publish(lake, [
    {patch: {id: NOTICE, set: {text: OLD, validTo: '2026-12-31'}}},
    {
      createOrReplace: {
        _id: `${NOTICE}-2`,
        _type: 'disclaimer',
        key: 'medicine-leaflet',
        kind: 'statutory',
        market: {_type: 'reference', _ref: 'market-DE'},
        language: 'de',
        heading: 'Arzneimittel',
        text: NEW,
        verification: 'verified',
        validFrom: '2027-01-01',
        version: 2,
      },
    },
  ])

/** The page under its notice, and where Next had it from; the first answer that is not "later". */
async function readerOf({site}: RunningSystem) {
  const reader = await requests.newContext({baseURL: site})
  return {
    async page() {
      let response = await reader.get(effervescent['de-DE'])
      await expect
        .poll(async () => {
          if (response.status() === 503) response = await reader.get(effervescent['de-DE'])
          return response.status()
        })
        .toBe(200)
      const html = await response.text()
      const words = [OLD, NEW].filter((text) => html.includes(text))
      return {words, from: response.headers()['x-nextjs-cache']}
    },
    /** What the site's clock showed when it last judged everything. */
    judgedAt: async () =>
      Date.parse((await (await reader.get('/api/health/content')).json()).judgedAt),
    leave: () => reader.dispose(),
  }
}

test('a build begun one minute before a text gives way succeeds, and is right one minute after', async ({
  system: shared,
}) => {
  test.skip(!shared.canRestart, 'the system under test is run by somebody else')
  // It builds the site.
  test.setTimeout(15 * 60_000)
  // The site that runs reads the files that are built anew.
  await shared.stopSite()
  try {
    await rm(join(root, '.next/build.json'), {force: true})
    const system = await startSystem({env: BEFORE, prepare: oneAfterTheOther})
    const reader = await readerOf(system)
    try {
      expect(system.output()).toContain('Building the site.')
      const first = await reader.page()
      expect(first.words).toEqual([OLD])
      expect(await reader.page(), 'kept').toEqual({words: [OLD], from: 'HIT'})
      expect(await reader.judgedAt(), 'all of this before the instant').toBeLessThan(NEW_YEAR)

      // Nobody asks for the page meanwhile.
      await expect.poll(reader.judgedAt, {timeout: 3 * MINUTE}).toBeGreaterThanOrEqual(NEW_YEAR)
      expect((await reader.page()).words).toEqual([NEW])
      expect(await reader.page(), 'kept').toEqual({words: [NEW], from: 'HIT'})
      process.stdout.write(`The first page after the build was a ${first.from}\n`)
    } finally {
      await reader.leave()
      await system.stop()
    }
  } finally {
    await shared.startSite()
  }
})

/** Node with a clock of the world that is ahead. */
const aheadBy = (milliseconds: number) => {
  const program = `const now = Date.now; Date.now = () => now() + ${milliseconds}`
  return {NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(program)}`}
}

for (const [how, after] of [
  ['with its clock set later', clockAt(NEW_YEAR + MINUTE)],
  // Another setting has every page rendered anew; here the instant alone does.
  ['with the settings it had', aheadBy(2 * MINUTE)],
] as const) {
  test(`a site stopped before a text gives way and started after it, ${how}, shows the new one at once`, async () => {
    test.setTimeout(5 * MINUTE)
    const system = await startSystem({env: BEFORE, prepare: oneAfterTheOther})
    const reader = await readerOf(system)
    try {
      expect((await reader.page()).words).toEqual([OLD])
      expect(await reader.page(), 'kept').toEqual({words: [OLD], from: 'HIT'})
      const isBuilt = system.output().includes('Building the site.')
      await system.stopSite()
      await system.startSite(after)
      expect((await reader.page()).words).toEqual([NEW])
      const builds = system.output().match(/Building the site\./g) ?? []
      expect(builds, 'no new build').toHaveLength(isBuilt ? 1 : 0)
    } finally {
      await reader.leave()
      await system.stop()
    }
  })
}
