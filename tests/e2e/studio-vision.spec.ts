import {expect, type Page, test} from './fixtures.ts'
import {signIn} from './studio.ts'

/** Stands in the program of the tool itself. */
const IN_VISION = 'vision-query-editor'
const DRAFT = 'drafts.source-vision'

async function fillEditor(page: Page, testId: string, text: string) {
  const editor = page.getByTestId(testId).getByRole('textbox')
  await editor.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
  await expect(editor).toContainText(text.slice(0, 20))
}

test('an administrator queries the lake with parameters, in each perspective', async ({
  page,
  system,
  keep,
  allow,
}) => {
  // A query is asked for once or twice before its parameters are taken over.
  allow(/status of 400/)
  await keep(DRAFT)
  await system.client.createOrReplace({_id: DRAFT, _type: 'source', title: 'Seen by Vision'})
  await signIn(page, system, {role: 'administrator'})
  await page.getByRole('link', {name: 'Vision'}).click()
  await fillEditor(
    page,
    'vision-query-editor',
    '*[_type == $type && title == "Seen by Vision"]._id',
  )
  await fillEditor(page, 'params-editor', '{"type": "source"}')
  const result = page.getByTestId('vision-result')
  for (const [perspective, expected] of [
    ['raw', `0:${DRAFT}`],
    ['drafts', '0:source-vision'],
    ['published', '[] 0 items'],
  ] as const) {
    await page.getByTestId('perspective-selector').selectOption(perspective)
    // What was typed into the editors is taken over a moment later.
    await expect(async () => {
      await page.getByRole('button', {name: 'Fetch'}).click()
      await expect(result).toContainText(expected, {timeout: 2_000})
    }).toPass({timeout: 60_000})
    await expect(page.getByTestId('vision-query-url')).toHaveValue(
      new RegExp(
        `^${system.site}/lake/v2025-02-19/data/query/production.*perspective=${perspective}`,
      ),
    )
  }
})

for (const role of ['editor', 'regulatory', 'viewer'] as const) {
  test(`a person with the role ${role} has no Vision, and its address says so`, async ({
    page,
    system,
  }) => {
    const scripts: Promise<string>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        scripts.push(response.text().catch(() => ''))
    })
    await signIn(page, system, {role})
    await expect(page.getByRole('link', {name: 'Vision'})).toHaveCount(0)
    await page.goto(`${system.site}/studio/vision`)
    await expect(page.getByText(/Tool not found/i)).toBeVisible({timeout: 60_000})
    expect(scripts.length).toBeGreaterThan(0)
    expect((await Promise.all(scripts)).filter((text) => text.includes(IN_VISION))).toEqual([])
  })
}
