import {request as requests} from '@playwright/test'
import {deDe3} from '#sanity/seed/leaflets/effervescent-365-orange/de-de-3.ts'
import {balance, effervescent, leaflet} from '../setup/addresses.ts'
import {publish} from '../setup/publish.ts'
import {startSystem} from '../setup/system.ts'
import {expect, test} from './fixtures.ts'

/** The German sentence on medicines is in force from this day; before it the seed has none. */
const IN_FORCE = Date.parse('2023-12-27T00:00:00Z')

/** Time for the system to start and to be asked once, on a slow machine too. */
const HEAD_START = 40_000

test('a law that begins at midnight begins on the page at midnight, with nobody publishing', async () => {
  test.setTimeout(180_000)
  const system = await startSystem({
    env: {BEIPACK_NOW: new Date(IN_FORCE - HEAD_START).toISOString()},
  })
  const reader = await requests.newContext({baseURL: system.site})
  try {
    const before = await reader.get(effervescent['de-DE'])
    expect(before.status(), 'withheld while no sentence is in force').toBe(404)
    expect(await before.text()).toContain('data-page-type="withheld"')
    expect(await (await reader.get('/de-de')).text()).not.toContain(effervescent['de-DE'])

    await expect
      .poll(async () => (await reader.get(effervescent['de-DE'])).status(), {timeout: 90_000})
      .toBe(200)
    expect(await (await reader.get(effervescent['de-DE'])).text()).toContain(
      'data-disclaimer="medicine-leaflet"',
    )
    expect(await (await reader.get('/de-de')).text()).toContain(effervescent['de-DE'])
  } finally {
    await reader.dispose()
    await system.stop()
  }
})

/** At this instant one text gives way to the next, and another ends with nothing after it. */
const NEW_YEAR = Date.parse('2027-01-01T00:00:00Z')

test('texts that end and begin at one instant change at it with no request in between, and back with the clock', async () => {
  test.setTimeout(240_000)
  const system = await startSystem({
    env: {BEIPACK_NOW: new Date(NEW_YEAR - HEAD_START).toISOString()},
  })
  const reader = await requests.newContext({baseURL: system.site})
  const read = async (path: string) => {
    const response = await reader.get(path)
    return {status: response.status(), text: await response.text()}
  }
  try {
    await publish(system, [
      {patch: {id: 'disclaimer-medicine-leaflet-DE-de', set: {validTo: '2026-12-31'}}},
      {
        createOrReplace: {
          _id: 'disclaimer-medicine-leaflet-DE-de-2',
          _type: 'disclaimer',
          key: 'medicine-leaflet',
          kind: 'statutory',
          market: {_type: 'reference', _ref: 'market-DE'},
          language: 'de',
          heading: 'Arzneimittel',
          text: 'Der Satz des neuen Jahres.',
          verification: 'verified',
          validFrom: '2027-01-01',
          version: 2,
        },
      },
      {patch: {id: 'disclaimer-supplement-dose-DE-de', set: {validTo: '2026-12-31'}}},
      {create: {...deDe3, _id: `${deDe3._id}-new`, version: 4, validFrom: '2027-01-01'}},
    ])
    const health = async () => (await reader.get('/api/health/content')).json()
    await expect.poll(async () => (await health()).status).toBe('ok')
    expect((await read(effervescent['de-DE'])).text).not.toContain('Der Satz des neuen Jahres.')
    expect((await read(balance['de-DE'])).status).toBe(200)
    expect((await read(leaflet['de-DE'])).text).toContain('data-leaflet="3"')
    expect((await read(`${leaflet['de-DE']}/4`)).text).toContain('noch nicht in Kraft')
    expect(Date.parse((await health()).judgedAt), 'all of this before the instant').toBeLessThan(
      NEW_YEAR,
    )

    await expect
      .poll(async () => Date.parse((await health()).judgedAt), {timeout: 90_000})
      .toBeGreaterThanOrEqual(NEW_YEAR)

    expect((await read(effervescent['de-DE'])).text).toContain('Der Satz des neuen Jahres.')
    expect((await read(leaflet['de-DE'])).text, 'another version').toContain('data-leaflet="4"')
    expect((await read(effervescent['de-DE'])).text).toContain('Packungsbeilage lesen (Fassung 4')
    expect((await read(balance['de-DE'])).status, 'ended, and nothing after it').toBe(404)
    expect((await read(balance['fr-CH'])).status).toBe(200)

    // A site that starts again begins at the same instant as before: its clock is set back.
    await system.stopSite()
    await system.startSite()
    await expect
      .poll(async () => (await read(effervescent['de-DE'])).status, {timeout: 30_000})
      .toBe(200)
    const again = await read(effervescent['de-DE'])
    const judged = Date.parse((await health()).judgedAt)
    expect(judged, 'the clock was set back').toBeLessThan(NEW_YEAR)
    expect(again.text, 'nothing of the future is shown').not.toContain('Der Satz des neuen Jahres.')
    expect((await read(balance['de-DE'])).status).toBe(200)
  } finally {
    await reader.dispose()
    await system.stop()
  }
})
