import {expect, test} from 'vitest'
import type {Article} from '#lib/content/article.ts'
import {TopicClass} from '#lib/content/topic-class.ts'
import {articleThing} from './article.ts'
import {breadcrumbs} from './breadcrumbs.ts'
import {scriptText} from './script-text.ts'

const articleOn = (topicClass: TopicClass): Article => ({
  _id: 'articleText-x-de-AT',
  _type: 'articleText',
  locale: 'de-AT',
  title: 'Wadenkrampf',
  slug: 'wadenkrampf',
  standfirst: 'Was hilft.',
  description: 'Nur im Kopf des Dokuments.',
  body: [],
  author: 'Redaktion',
  reviewNote: 'Geprüft von niemandem',
  lastReviewed: '2026-11-01',
  nextReview: '2027-11-01',
  isUncheckedTranslation: false,
  references: [],
  article: {_id: 'article-x', _type: 'article', key: 'x', topicClass, products: []},
})

const url = 'https://www.example.org/de-at/ratgeber/wadenkrampf'

test.each(TopicClass.options)('a page about %s is of medicine if it is about health', (topic) => {
  const isHealth = ['disease', 'symptom', 'physiology'].includes(topic)
  const thing = articleThing(articleOn(topic), 'de-AT', {url, fictitious: null})
  expect(thing['@type']).toBe(isHealth ? 'MedicalWebPage' : 'WebPage')
})

test('it tells what the page shows, and for whom it is', () => {
  expect(articleThing(articleOn('symptom'), 'de-AT', {url, fictitious: null})).toEqual({
    '@type': 'MedicalWebPage',
    name: 'Wadenkrampf',
    description: 'Was hilft.',
    url,
    inLanguage: 'de-AT',
    lastReviewed: '2026-11-01',
    author: {'@type': 'Organization', name: 'Redaktion'},
    audience: {
      '@type': 'PeopleAudience',
      geographicArea: {'@type': 'Country', name: 'AT'},
    },
  })
})

test('a demonstration says that it is one, and that nobody reviewed it', () => {
  const thing = articleThing(articleOn('symptom'), 'de-AT', {url, fictitious: 'Erfunden.'})
  expect(thing['disambiguatingDescription']).toBe('Erfunden.')
  expect(scriptText([thing])).not.toMatch(/reviewed|Geprüft|2026-11-01/i)
})

test('without an author there is none', () => {
  const article = {...articleOn('symptom'), author: null, standfirst: null}
  const text = scriptText([articleThing(article, 'de-AT', {url, fictitious: null})])
  expect(text).not.toMatch(/author|description/)
})

test('the way to a page leads over its list', () => {
  const list = {name: 'Ratgeber', url: 'https://www.example.org/de-at/ratgeber'}
  expect(breadcrumbs(list, 'Wadenkrampf')).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      {'@type': 'ListItem', position: 1, name: 'Ratgeber', item: list.url},
      {'@type': 'ListItem', position: 2, name: 'Wadenkrampf'},
    ],
  })
})
