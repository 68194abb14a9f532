import {fileURLToPath} from 'node:url'
import {importArticle} from '#lib/tasks/import/import-article.ts'
import {writeDraft} from '#lib/tasks/import/write-draft.ts'
import {expect, test} from './fixtures.ts'
import {signIn} from './studio.ts'

const PAGE = fileURLToPath(new URL('../contract/pages/article.html', import.meta.url))
const ARTICLE = 'article-when-a-calf-tightens-at-night'
const TEXT = 'articleText-when-a-calf-tightens-at-night-en-GB'

test('an editor finds an imported page as a draft, and completes it', async ({
  page,
  system,
  keep,
}) => {
  await keep(TEXT, ARTICLE)
  await importArticle({source: PAGE, locale: 'en-GB', key: null, isDryRun: false}, (draft) =>
    writeDraft(system.client, draft),
  )
  const studio = await signIn(page, system)
  await studio.open(TEXT, 'articleText')
  await expect(studio.text('title')).toHaveValue('When a calf tightens at night')
  const body = studio.field('body')
  await expect(body.getByText('A muscle contracts')).toBeVisible()
  await expect(body.getByText('after long walks')).toBeVisible()
  await studio.text('title').fill('A calf at night')
  await studio.savedDraft(TEXT, 'title', 'A calf at night')
})
