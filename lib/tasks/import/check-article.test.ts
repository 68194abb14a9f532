import {expect, test} from 'vitest'
import type {PublicLocale} from '#lib/i18n/locales.ts'
import {blocksFrom} from './blocks.ts'
import {checkArticle} from './check-article.ts'
import {pageFrom} from './page-from.ts'
import {wordsFrom} from './words.ts'

/** What the checks find in a page, in short: the check, and the words. */
function found(html: string, locale: PublicLocale) {
  const page = pageFrom({
    kind: 'html',
    bytes: Buffer.from(html),
    contentType: 'text/html; charset=utf-8',
    place: {file: '/page.html'},
  })
  const findings = checkArticle(page, wordsFrom(page, blocksFrom(page.content)), locale)
  return findings.map(({check, severity, place}) => ({check, severity, words: place?.words ?? ''}))
}
const ofCheck = (check: string, html: string, locale: PublicLocale) =>
  found(html, locale)
    .filter((finding) => finding.check === check)
    .map(({words}) => words)

test.each([
  ['en-GB', 'Night cramps are often caused by magnesium deficiency.'],
  ['de-DE', 'Nächtliche Wadenkrämpfe werden oft durch Magnesiummangel verursacht.'],
  ['fr-FR', 'Les crampes nocturnes sont souvent dues à une carence en magnésium.'],
  ['it-IT', 'I crampi notturni sono spesso dovuti a una carenza di magnesio.'],
  ['es-ES', 'Los calambres nocturnos se deben debido a la falta de magnesio.'],
  ['pl-PL', 'Nocne skurcze są często spowodowane niedoborem magnezu.'],
] as const)('in %s a lack made the cause is an assertion', (locale, sentence) => {
  expect(
    ofCheck('assertedEfficacy', `<h1>T</h1><p>Intro.</p><p>${sentence}</p>`, locale),
  ).toContain(sentence)
})

test.each([
  ['en-GB', 'Night cramps are not always caused by magnesium deficiency.'],
  ['de-DE', 'Wadenkrämpfe werden nicht immer durch Magnesiummangel verursacht.'],
  ['fr-FR', 'Les crampes ne sont pas toujours dues à une carence en magnésium.'],
  ['it-IT', 'I crampi non sono sempre dovuti a una carenza di magnesio.'],
  ['es-ES', 'Los calambres no siempre se deben debido a la falta de magnesio.'],
  ['pl-PL', 'Skurcze nie zawsze są spowodowane niedoborem magnezu.'],
  ['en-GB', 'A lack of magnesium is measured in blood.'],
  ['en-GB', 'Cramps after sport are caused by tired nerves.'],
] as const)('in %s “%s” asserts no cause', (locale, sentence) => {
  expect(
    ofCheck('assertedEfficacy', `<h1>T</h1><p>Intro.</p><p>${sentence}</p>`, locale),
  ).not.toContain(sentence)
})

test.each([
  ['en-GB', 'Try our Exemplum 300 mg capsules.', ['Try our', '300 mg capsules']],
  [
    'de-DE',
    'Exemplum 300 mg Brausetabletten jetzt kaufen.',
    ['300 mg Brausetabletten', 'jetzt kaufen'],
  ],
  [
    'fr-FR',
    'Découvrez notre gamme : 300 mg en comprimés.',
    ['Découvrez notre', '300 mg en comprimés'],
  ],
  [
    'it-IT',
    'Scopri il nostro integratore, 300 mg in bustine.',
    ['Scopri il nostro', '300 mg in bustine'],
  ],
  ['es-ES', 'Compra ahora: 300 mg en sobres.', ['Compra ahora', '300 mg en sobres']],
  ['pl-PL', 'Kup teraz 300 mg w tabletkach.', ['Kup teraz', '300 mg w tabletkach']],
  ['en-GB', 'Exemplum® Forte and Other™ are names.', ['Exemplum® Forte', 'Other™']],
] as const)('in %s “%s” promotes', (locale, sentence, words) => {
  const html = `<h1>T</h1><p>Intro.</p><p>${sentence}</p>`
  expect(ofCheck('promotion', html, locale)).toEqual(words)
})

test('educating words promote nothing', () => {
  const html =
    '<h1>Legs</h1><p>Adults need about 300 mg of magnesium a day from food.</p><p>A shopping list helps, a tablet is a form.</p>'
  expect(ofCheck('promotion', html, 'en-GB')).toEqual([])
})

test('an assertion blocks where the page promotes, or promises before it explains; else people judge', () => {
  const claim = '<p>Magnesium prevents cramps.</p>'
  const severities = (html: string) =>
    found(html, 'en-GB').flatMap(({check, severity, words}) =>
      check === 'assertedEfficacy' && words === 'prevents' ? [severity] : [],
    )
  expect(severities(`<h1>T</h1><p>Intro.</p>${claim}`)).toEqual(['warn'])
  expect(severities(`<h1>T</h1><p>Intro.</p>${claim}<p>Buy now.</p>`)).toEqual(['block'])
  expect(severities(`<h1>T</h1>${claim}<p>More.</p>`)).toEqual(['block'])
})

test('finds alternative texts that are missing, or say again what is heard anyway', () => {
  const html = `<h1>A leg</h1><p>Intro.</p>
    <img src="a"><img src="b" alt="A foot on a stool"><img src="c" alt="a foot on a  stool">
    <figure><img src="d" alt="The stretch"><figcaption>The stretch</figcaption></figure>
    <img src="e" alt="A leg"><img src="f" alt="One two three one two three">
    <figure><img src="g" alt="A towel"><figcaption>Step one</figcaption></figure>`
  expect(ofCheck('missingAlt', html, 'en-GB')).toHaveLength(1)
  expect(ofCheck('repeatedAlt', html, 'en-GB')).toEqual([
    'a foot on a stool',
    'The stretch',
    'A leg',
    'One two three one two three',
  ])
})

test('a page that says all of itself lacks nothing', () => {
  const html = `<html lang="de-AT"><meta name="author" content="Redaktion"><meta name="description" content="Kurz.">
    <script type="application/ld+json">{"lastReviewed": "2026-01-02"}</script>
    <h1>Titel</h1><p>Vorspann.</p><p>Text.</p><h2>Quellen</h2><ul><li>Ein Buch</li></ul>`
  expect(found(html, 'de-AT')).toEqual([])
  expect(found(html, 'de-DE').map(({check}) => check)).toEqual(['otherMarket'])
  expect(found(html, 'fr-CH').map(({check}) => check)).toEqual(['otherLanguage', 'otherMarket'])
})

test('asks for red flags once, where a disease or symptom is named', () => {
  const html = '<h1>Legs</h1><p>Intro.</p><p>Cramps and pain in a leg.</p>'
  expect(ofCheck('missingRedFlags', html, 'en-GB')).toEqual([''])
  expect(ofCheck('diseaseWord', html, 'en-GB')).toEqual(['Cramps', 'pain'])
  expect(ofCheck('missingRedFlags', '<h1>Legs</h1><p>Of legs.</p>', 'en-GB')).toEqual([])
})

test('knows the former German sentence, which is no longer the law', () => {
  const old = 'Lesen Sie die Packungsbeilage und fragen Sie Ihren Arzt oder Apotheker.'
  expect(found(`<h1>T</h1><p>Intro.</p><p>${old}</p>`, 'de-DE')).toContainEqual({
    check: 'formerSentence',
    severity: 'block',
    words: 'fragen Sie Ihren Arzt oder Apotheker',
  })
})
