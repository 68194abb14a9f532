import type {System} from './fixtures.ts'

/** An article text that only these tests know, in a locale of the demo article without a text. */
export const SAMPLE = 'articleText-studio-sample-de-AT'

const block = (text: string) => ({
  _key: 'a',
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [{_key: 'a0', _type: 'span', text, marks: []}],
})

/** What an article about a symptom owes its readers, or its page would be withheld. */
export const redFlags = {
  _key: 'r',
  _type: 'redFlagBox',
  title: 'Wann zum Arzt',
  action: 'Rufen Sie den Notruf.',
  items: ['Plötzliche Lähmung'],
}

/** Publishes the sample anew; `more` overrides its fields. */
export async function publishSample({client}: System, more: object = {}) {
  await client.createOrReplace(
    {
      _id: SAMPLE,
      _type: 'articleText',
      article: {_type: 'reference', _ref: 'article-muscle-and-leg-cramps'},
      locale: 'de-AT',
      title: 'Beispiel',
      slug: {_type: 'slug', current: 'beispiel'},
      standfirst: 'Ein Beispiel aus den Browsertests.',
      body: [block('Ein Absatz.'), redFlags],
      description: 'Ein Beispiel.',
      isUncheckedTranslation: true,
      ...more,
    },
    {visibility: 'sync'},
  )
}
