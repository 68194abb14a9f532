import {balance, cramps} from '../setup/addresses.ts'
import {expect, test} from './fixtures.ts'

const RULE = 'rule-R19'
const TOUCHED = [balance['de-DE'], balance['fr-CH'], balance['en-GB']]

test('a rule that is changed is on every page it touches, and the others come out the same', async ({
  request,
  system,
  keep,
}, testInfo) => {
  await keep(RULE)
  const read = async (path: string) => (await request.get(path)).text()
  const other = cramps['de-DE'].path
  for (const path of TOUCHED)
    expect(await read(path)).toContain('data-disclaimer="supplement-children"')
  const before = await read(other)
  await request.get('/')
  expect((await request.get('/')).headers()['x-nextjs-cache']).toBe('HIT')

  await system.client
    .patch(RULE)
    .unset(['requires[notice == "supplement-children"]'])
    .commit({visibility: 'sync'})

  const committed = performance.now()
  for (const path of TOUCHED) {
    await expect
      .poll(async () => read(path), {intervals: [10]})
      .not.toContain('data-disclaimer="supplement-children"')
  }
  const milliseconds = Math.round(performance.now() - committed)
  testInfo.annotations.push({
    type: 'measured',
    description: `${milliseconds} ms from the commit of the rule until ${TOUCHED.length} pages showed it`,
  })
  expect(await read(other), 'a page it does not touch').toBe(before)
  expect(
    (await request.get('/')).headers()['x-nextjs-cache'],
    'a page that asks no law is still served from the cache',
  ).toBe('HIT')
})
