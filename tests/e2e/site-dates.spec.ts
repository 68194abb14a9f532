import {request as requests} from '@playwright/test'
import {effervescent} from '../setup/addresses.ts'
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
