import {expect, test} from './fixtures.ts'
import {lawOn, PATIENCE} from './law-panel.ts'
import {signIn} from './studio.ts'

const ANSWER = 'questionText-how-long-de-DE'

test('an answer that names a supplement beside a disease is not published', async ({
  page,
  system: {client, ...system},
  keep,
}) => {
  await keep(ANSWER)
  const name = await client.fetch<string>(
    '*[_id == "productText-balance-125-de-DE"][0].displayName',
  )
  const text = await client.getDocument(ANSWER)
  if (!text) throw new Error(`${ANSWER} is not in the seed`)
  const answer = (words: string) => [
    {
      _key: 'a',
      _type: 'block',
      style: 'normal',
      markDefs: [],
      children: [{_key: 's', _type: 'span', text: words, marks: []}],
    },
  ]
  const naming = answer(`Gegen Krämpfe hilft ${name}.`)
  await client.create({...text, _id: `drafts.${ANSWER}`, answer: naming})
  const studio = await signIn(page, {client, ...system}, {role: 'editor'})
  const law = lawOn(page)
  await studio.open(ANSWER, 'questionText')
  await law.open()
  await expect(law.pageOf('question-how-long de-DE')).toHaveAttribute(
    'data-status',
    'withheld',
    PATIENCE,
  )
  const refused = await studio.publishRefused()
  await expect(refused.getByText('The words name “balance-125”').first()).toBeVisible()
  await page.keyboard.press('Escape')

  const words = 'Dazu lässt sich keine Zeit nennen.'
  await client.patch(`drafts.${ANSWER}`, {set: {answer: answer(words)}}).commit()
  await expect(law.pageOf('question-how-long de-DE')).toHaveAttribute(
    'data-status',
    'shown',
    PATIENCE,
  )
  await studio.publish()
  const published = await studio.published(ANSWER)
  expect(JSON.stringify(published['answer'])).toContain(words)
})

test('a word may stand in one group of synonyms only', async ({page, system, keep}) => {
  const id = 'synonyms-de'
  await keep(id)
  const document = await system.client.getDocument(id)
  if (!document) throw new Error(`${id} is not in the seed`)
  const groups = [
    {_key: 'a', _type: 'synonymGroup', words: ['Krampf', 'Spasmus']},
    {_key: 'b', _type: 'synonymGroup', words: ['krampf', 'Zuckung']},
  ]
  await system.client.create({...document, _id: `drafts.${id}`, groups})
  const studio = await signIn(page, system, {role: 'editor'})
  await studio.open(id, 'synonyms', {isWithoutText: true})
  await expect(studio.field('groups').getByText('krampf, Zuckung')).toBeVisible()
  const refused = await studio.publishRefused()
  await expect(refused.getByText(/A word stands in one group only.*krampf/)).toBeVisible()
})
