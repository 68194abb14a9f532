import {expect, test} from 'vitest'
import {lawWith, rule} from '../testing/small-law.ts'
import {audited, KNOWN_AS, smallSite} from '../testing/small-site.ts'

const FAQ = '/de-de/fragen'
const GLOSSARY = '/de-de/glossar'

const page = (path: string, type: string, content: string) =>
  `<!DOCTYPE html><html lang="de-DE" dir="ltr"><head><meta name="robots" content="noindex"><title>T</title><link rel="canonical" href="${KNOWN_AS}${path}"><link rel="alternate" hreflang="de-DE" href="${KNOWN_AS}${path}"><link rel="alternate" hreflang="x-default" href="${KNOWN_AS}/"></head><body><aside data-demo="banner"><p>Demo</p></aside><main data-page-type="${type}" data-page-key="${type}" data-locale="de-DE" data-market="DE"><h1>T</h1>${content}</main></body></html>`

/** The small site with one more page, which its home page leads to. */
function siteOf(path: string, type: string, content: string) {
  const site = smallSite()
  const home = String(site['/de-de']).replace('</main>', `<a href="${path}">T</a></main>`)
  const sitemap = Object(site['/sitemap.xml'])
  const entry = `<url><loc>${KNOWN_AS}${path}</loc><xhtml:link rel="alternate" hreflang="de-DE" href="${KNOWN_AS}${path}"/><xhtml:link rel="alternate" hreflang="x-default" href="${KNOWN_AS}/"/></url>`
  return {
    ...site,
    '/de-de': home,
    '/sitemap.xml': {...sitemap, body: sitemap.body.replace('</urlset>', `${entry}</urlset>`)},
    [path]: page(path, type, content),
  }
}

const asked = (note = '') =>
  siteOf(
    FAQ,
    'faq',
    `<section data-question="time"><h2>Wann am besten?</h2>${note}<p>Am Abend.</p></section>`,
  )

const text = (locale: string, changes: object) => ({
  _id: `questionText-time-${locale}`,
  _type: 'questionText',
  question: {_type: 'reference', _ref: 'question-time'},
  locale,
  ...changes,
})

const question = (changes: object = {}) => [
  {_id: 'question-time', _type: 'question', key: 'time'},
  text('en-GB', {title: 'When is best?'}),
  text('de-DE', {title: 'Wann am besten?', ...changes}),
]

const suspends = rule('R62', {
  when: {pageType: ['faq'], approvalState: ['suspended']},
  forbids: 'page',
})
const tells = rule('R63', {
  when: {pageType: ['faq'], approvalState: ['stale']},
  forbids: 'page',
  severity: 'warn',
})

const missesOf = async (
  site: ReturnType<typeof siteOf>,
  ...documents: {_id: string; _type: string}[]
) => (await audited(site, lawWith(suspends, tells, ...documents))).misses

test('a question may stand as the dataset has it', async () => {
  expect(await missesOf(asked(), ...question())).toEqual([])
})

test('one without words in the dataset, or in others, is missed', async () => {
  expect(await missesOf(asked())).toMatchObject([{address: FAQ, rule: 'questions'}])
  expect(await missesOf(asked(), ...question({title: 'Wann?'}))).toMatchObject([
    {address: FAQ, rule: 'questions', expected: expect.stringContaining('"Wann?"')},
  ])
})

test('one whose source has changed for safety may not be shown, beside others that may', async () => {
  const [root, , german] = question({translatedFrom: 'another'})
  const changes = [{from: 'another', to: 'again', changeClass: 'safety'}]
  const source = text('en-GB', {title: 'When is best?', changes})
  const behind = [root, source, german].flatMap((document) => document ?? [])
  expect(await missesOf(asked(), ...behind)).toMatchObject([{address: FAQ, rule: 'R62'}])
})

test('one whose source has changed otherwise says so itself', async () => {
  const stale = question({translatedFrom: 'another'})
  expect(await missesOf(asked(), ...stale)).toMatchObject([
    {address: FAQ, rule: 'R63', expected: '[data-text-note="stale"] in sight'},
  ])
  expect(await missesOf(asked('<p data-text-note="stale">Alt</p>'), ...stale)).toEqual([])
})

test('a term is one of the dataset', async () => {
  const site = siteOf(
    GLOSSARY,
    'glossary',
    '<dl><div data-term="ion"><dt>Ion</dt><dd>I</dd></div></dl>',
  )
  const ion = {_id: 'glossaryTerm-ion', _type: 'glossaryTerm', key: 'ion'}
  expect(await missesOf(site, ion)).toEqual([])
  expect(await missesOf(site)).toMatchObject([{address: GLOSSARY, rule: 'terms', found: '"ion"'}])
})
