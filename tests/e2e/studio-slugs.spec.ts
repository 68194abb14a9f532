import {expect, test} from './fixtures.ts'
import {signIn} from './studio.ts'

const GERMAN = 'articleText-muscle-and-leg-cramps-de-DE'

test('one slug may stand in two locales, and in one locale once', async ({page, system, keep}) => {
  // A slow machine needs a while for each document it opens.
  test.setTimeout(240_000)
  const copies = ['pl-PL', 'fr-FR'].map((locale) => `articleText-slug-test-${locale}`)
  const root = 'article-slug-test'
  const [polish = '', french = ''] = copies
  await keep(root, ...copies)
  await system.client.createOrReplace({
    _id: root,
    _type: 'article',
    key: 'slug-test',
    internalName: 'Slugs',
  })
  const german = await system.client.getDocument(GERMAN)
  if (!german) throw new Error('The German article is not in the seed')
  const copy = (id: string, locale: string) => ({
    ...german,
    _id: `drafts.${id}`,
    locale,
    article: {_type: 'reference', _ref: root},
  })
  await system.client
    .transaction()
    .createOrReplace(copy(polish, 'pl-PL'))
    .createOrReplace(copy(french, 'de-DE'))
    .commit()
  const studio = await signIn(page, system)
  await studio.open(polish, 'articleText')
  await studio.publish()
  expect(await studio.published(polish)).toMatchObject({slug: german['slug']})

  await studio.open(french, 'articleText')
  const refused = await studio.publishRefused()
  await expect(
    refused.getByText(new RegExp(`is the address of “${german['title']}”`)),
  ).toBeVisible()
  await system.client.delete({
    query: '*[_id in $drafts]',
    params: {drafts: copies.map((id) => `drafts.${id}`)},
  })
  await system.client.delete({query: '*[_id in $copies]', params: {copies}})
})
