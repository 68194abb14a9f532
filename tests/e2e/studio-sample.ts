import type {System} from './fixtures.ts'

/** An article and its one text that only these tests know. */
const ROOT = 'article-studio-sample'
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

/** Publishes the sample anew, with an article of its own; `more` overrides fields of its text. */
export async function publishSample({client}: System, more: object = {}) {
  await client.createIfNotExists({
    _id: ROOT,
    _type: 'article',
    key: 'studio-sample',
    internalName: 'Sample of the browser tests',
    topicClass: 'symptom',
    kind: 'explainer',
  })
  await client.createOrReplace(
    {
      _id: SAMPLE,
      _type: 'articleText',
      article: {_type: 'reference', _ref: ROOT},
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
