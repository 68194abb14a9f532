import {describe, expect, test} from 'vitest'
import {languageOf, publicLocales} from '#lib/i18n/locales.ts'
import {seedDocuments} from '../seed/index.ts'
import {outlookOf} from './outlook.ts'
import type {Stored} from './perspective.ts'
import type {SiteMode} from './site-mode.ts'

/** Facts of products that the Studio refuses to publish, by the rules of the seed. */

const SUBJECTS = /balance-125|effervescent-365-orange/

/** The law and two products; articles and other products change nothing here and take their time. */
const seed: readonly Stored[] = seedDocuments({testLocales: false})
  .filter(
    ({_type, _id}) => !/^(article|product|question|leaflet)/.test(_type) || SUBJECTS.test(_id),
  )
  .map((document) => ({...document}))
const demo: SiteMode = {isDemo: true, isKnown: true, clockAhead: 0}

function edited(id: string, changes: object, stored = seed): Stored {
  const document = stored.find(({_id}) => _id === id)
  if (!document) throw new Error(`${id} is not there`)
  return {...document, ...changes, _id: `drafts.${id}`}
}

async function rulesAgainst(document: Stored, stored = seed, mode = demo) {
  const {refusals} = await outlookOf(stored, document, mode)
  return [...new Set(refusals.flatMap(({problem}) => problem.rules))].toSorted()
}

describe('a health claim', () => {
  const SUPPLEMENT = 'productText-balance-125-de-DE'
  const referring = (key: string) => ({
    claims: [{_key: key, _type: 'reference', _ref: `claim-${key}`}],
  })

  test('that is authorised may be referred to', async () => {
    expect(await rulesAgainst(edited(SUPPLEMENT, referring('mg-10')))).toEqual([])
  })

  test('that was refused may not, by its standing and by its words', async () => {
    const rules = await rulesAgainst(edited(SUPPLEMENT, referring('blood-clotting')))
    expect(rules).toEqual(['R22c', 'R25'])
  })

  /** Words in two locales that refer to one claim. */
  const claiming = seed.map((document) =>
    /productText-balance-125-(de-DE|fr-CH)/.test(document._id)
      ? {...document, ...referring('mg-5')}
      : document,
  )

  test('needs its amount of magnesium, and zinc is none', async () => {
    const substances = (first: object) => [{_key: 'a', substance: 'magnesium', ...first}]
    const product = (first: object, ...others: object[]) =>
      edited('product-balance-125', {substances: [...substances(first), ...others]}, claiming)
    // Two a day.
    expect(await rulesAgainst(product({elementalMg: 28.125}), claiming)).toEqual([])
    expect(await rulesAgainst(product({elementalMg: 28}), claiming)).toEqual(['R22', 'R22c'])
    const zinc = {_key: 'b', substance: 'zinc', elementalMg: 100}
    expect(await rulesAgainst(product({elementalMg: 28}, zinc), claiming)).toEqual(['R22', 'R22c'])
  })

  test('is not for a medicine', async () => {
    const text = edited('productText-effervescent-365-orange-de-DE', referring('mg-5'))
    expect(await rulesAgainst(text)).toEqual(['R22d'])
  })

  test('without words in a language is on none of its pages', async () => {
    const claim = edited('claim-mg-5', {
      text: [
        {_key: 'en', language: 'en', value: 'Magnesium contributes to normal muscle function'},
      ],
    })
    const {refusals} = await outlookOf(claiming, claim, demo)
    expect(new Set(refusals.flatMap(({locales}) => locales))).toEqual(
      new Set(publicLocales.filter((locale) => languageOf(locale) !== 'en')),
    )
  })

  test('in words that nobody has verified is shown in demo mode only', async () => {
    const french = edited('productText-balance-125-fr-CH', referring('mg-10'))
    expect(await rulesAgainst(french)).toEqual([])
    expect(await rulesAgainst(french, seed, {...demo, isDemo: false})).toContain('R22e')
  })
})

describe('an approval of advertising', () => {
  const FRENCH = 'productMarket-effervescent-365-orange-FR'
  const words = seed.find(({_id}) => _id === 'productText-effervescent-365-orange-fr-CH')
  const stored: readonly Stored[] = [
    ...seed.filter(({_id}) => _id !== 'productText-effervescent-365-orange-fr-FR'),
    {
      ...words,
      _id: 'productText-effervescent-365-orange-fr-FR',
      _type: 'productText',
      locale: 'fr-FR',
      productMarket: {_type: 'reference', _ref: FRENCH},
    },
  ]
  const approvedBy = (adApproval: object | undefined) => edited(FRENCH, {adApproval}, stored)
  const approval = {authority: 'ANSM', number: 'DEMO-1'}

  test('lets a medicine be shown while it is valid', async () => {
    const valid = {...approval, approvedOn: '2020-01-01', expires: '2999-12-31'}
    expect(await rulesAgainst(approvedBy(valid), stored)).toEqual([])
  })

  test.each([
    ['is missing', undefined],
    ['has expired', {...approval, approvedOn: '2020-01-01', expires: '2020-01-31'}],
    ['has not begun', {...approval, approvedOn: '2999-01-01', expires: '2999-12-31'}],
    ['does not say when it ends', {...approval, approvedOn: '2020-01-01'}],
  ])('that %s withholds the medicine', async (_how, given) => {
    expect(await rulesAgainst(approvedBy(given), stored)).toEqual(['R12b'])
  })
})
