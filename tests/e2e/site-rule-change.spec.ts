import {balance, cramps} from '../setup/addresses.ts'
import {expect, test} from './fixtures.ts'

const RULE = 'rule-R19'
const TOUCHED = [balance['de-DE'], balance['fr-CH'], balance['en-GB']]

test('a rule that is changed is on every page it touches, and the others come out the same', async ({
  page,
  request,
  system,
  keep,
}) => {
  await keep(RULE)
  const read = async (path: string) => (await request.get(path)).text()
  const other = cramps['de-DE'].path
  for (const path of TOUCHED)
    expect(await read(path)).toContain('data-disclaimer="supplement-children"')
  // Its words, not its bytes: a render may send the same parts in another order.
  const wordsOf = async (path: string) => {
    await page.goto(path)
    return page.getByRole('main').innerText()
  }
  const before = await wordsOf(other)
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
  // For whoever reads the run; a machine under load must not fail by it.
  process.stdout.write(`${TOUCHED.length} pages followed the rule within ${milliseconds} ms\n`)
  expect(await wordsOf(other), 'a page it does not touch').toBe(before)
  expect(
    (await request.get('/')).headers()['x-nextjs-cache'],
    'a page that asks no law is still served from the cache',
  ).toBe('HIT')
})
