import {expect, test} from 'vitest'
import {contentHash} from '#lib/approvals/content-hash.ts'
import type {Document} from './dataset.ts'
import {changed, LEAFLET, lawWith} from '../testing/small-law.ts'
import {audited, HOME, leafletNote, MEDICINE, note, smallSite} from '../testing/small-site.ts'

const SECOND = 'Zu Risiken fragen Sie in Ihrer Apotheke'

const words: Document = {
  _id: 'productText-tablet-de-DE',
  _type: 'productText',
  productMarket: {_ref: 'productMarket-tablet'},
  locale: 'de-DE',
  displayName: 'Magnovia 365',
}

const rotationGroup = 'leaflet'
const leaflet = changed('disclaimer-leaflet', {key: 'leaflet-one', rotationGroup})
const second = {...leaflet, _id: 'disclaimer-two', key: 'leaflet-two', text: SECOND}
const asks = changed('rule-R03', {
  requires: [{notice: 'leaflet', place: 'beforeContent', takesTurns: true}],
})

const use = (warningKey: string, of = words): Document => ({
  _id: `warningUse-${warningKey}`,
  _type: 'warningUse',
  page: {_ref: words._id},
  rotationGroup: 'leaflet',
  contentHash: contentHash(of),
  warningKey,
})

/** The small site with one of two notices wherever the leaflet was. */
const siteShowing = (key: string, text: string) =>
  Object.fromEntries(
    Object.entries(smallSite()).map(([path, html]) => [
      path,
      typeof html === 'string' ? html.replaceAll(leafletNote, note(key, text)) : html,
    ]),
  )

const lawOf = (...uses: Document[]) => lawWith(words, leaflet, second, asks, ...uses)

test('the notice recorded for the words as they are is the one required', async () => {
  const one = siteShowing('leaflet-one', LEAFLET)
  expect((await audited(one, lawOf(use('leaflet-one')))).misses).toEqual([])
  const other = await audited(one, lawOf(use('leaflet-two')))
  expect(other.misses.map(({address, rule}) => [address, rule])).toContainEqual([MEDICINE, 'R03'])
  expect(other.misses.map(({expected}) => expected).join()).toContain(SECOND)
  const two = siteShowing('leaflet-two', SECOND)
  expect((await audited(two, lawOf(use('leaflet-two')))).misses).toEqual([])
})

test('without a record for these words the page must be withheld', async () => {
  const one = siteShowing('leaflet-one', LEAFLET)
  const before = use('leaflet-one', {...words, displayName: 'Anders'})
  for (const uses of [[], [before], [use('other')]]) {
    const {misses} = await audited(one, lawOf(...uses))
    const withheld = misses.filter(({expected}) => expected.startsWith('the page withheld'))
    expect(withheld.map(({address}) => address)).toEqual(expect.arrayContaining([HOME, MEDICINE]))
  }
})
