import {expect, test} from 'vitest'
import {Article} from './article.ts'

const source = {
  _id: 'source-luo',
  _type: 'source',
  title: 'A review',
  authors: null,
  year: 2020,
  journal: null,
  doi: null,
  pmid: null,
  url: null,
}

const citing = (id: string) => ({
  _key: 'a',
  _type: 'block',
  children: [
    {_key: 'words', _type: 'span', text: 'Call {emergency}.'},
    {_key: 'cite', _type: 'citation', source: id},
  ],
})

const answer = (changes: object = {}) => ({
  _id: 'articleText-x-de-CH',
  _type: 'articleText',
  locale: 'de-CH',
  title: 'Title',
  slug: 'title',
  standfirst: 'In an emergency call {emergency}.',
  description: null,
  emergency: '144',
  body: [citing('source-luo')],
  author: null,
  reviewNote: null,
  lastReviewed: null,
  nextReview: null,
  isUncheckedTranslation: false,
  references: [source],
  article: {_id: 'article-x', _type: 'article', key: 'x', topicClass: 'symptom', products: []},
  ...changes,
})

test('the emergency number of the market stands in its words, and citations have their numbers', () => {
  const article = Article.parse(answer())
  expect(article.standfirst).toBe('In an emergency call 144.')
  expect(article.body).toMatchObject([
    {children: [{text: 'Call 144.'}, {source: 'source-luo', number: 1, isFirst: true}]},
  ])
  expect(article).not.toHaveProperty('emergency')
})

test('a market without a number breaks the page of words that ask for it, and no other', () => {
  expect(Article.safeParse(answer({emergency: null})).error?.issues).toMatchObject([
    {path: ['emergency']},
  ])
  const silent = {emergency: null, standfirst: 'Words.', body: []}
  expect(Article.safeParse(answer(silent)).success).toBe(true)
})

test('a citation of what is not among the references breaks the page', () => {
  const {error} = Article.safeParse(answer({body: [citing('source-other')]}))
  expect(error?.issues).toMatchObject([
    {path: ['body'], message: 'cites "source-other", which is not among the references'},
  ])
})
