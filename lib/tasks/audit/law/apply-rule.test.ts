import {describe, expect, test} from 'vitest'
import {changed, lawWith, rule} from '../testing/small-law.ts'
import {ARTICLE, audited, HOME, MEDICINE, smallSite} from '../testing/small-site.ts'

describe('the law itself is audited:', () => {
  test('a medicine without a rule that asks for a notice is a miss', async () => {
    const {misses} = await audited(
      smallSite(),
      lawWith(
        rule('R03', {when: {legalStatus: ['medicine-rx']}, requires: ['leaflet', 'beforeContent']}),
      ),
    )
    expect(misses.filter(({rule: name}) => name === 'rules').map(({address}) => address)).toEqual([
      HOME,
      MEDICINE,
      ARTICLE,
    ])
  })

  test('a fact, a test or a thing forbidden that is not known is told by the number of its rule', async () => {
    const {misses, notChecked} = await audited(
      smallSite(),
      lawWith(
        rule('R50', {when: {moonPhase: ['full']}, forbids: 'page'}),
        // Decided without the fact that is not known.
        rule('R51', {when: {moonPhase: ['full'], pageType: ['leaflet']}, forbids: 'page'}),
        rule('R52', {
          when: {},
          conditions: [{fact: 'pageType', test: 'rhymesWith', values: ['home']}],
          forbids: 'page',
        }),
        rule('R53', {when: {pageType: ['home']}, forbids: 'dancing'}),
        rule('R55', {when: {pageType: ['home']}, requires: ['leaflet', 'onTheMoon']}),
        {_id: 'rule-R54', _type: 'disclaimerRule', number: 'R54'},
      ),
    )
    expect(misses).toEqual([])
    expect(notChecked.map(({number, pages}) => [number, pages])).toEqual([
      ['R50', 5],
      ['R52', 5],
      ['R53', 1],
      ['R54', 5],
      ['R55', 1],
    ])
    expect(notChecked[0]?.unknown).toEqual(['the fact moonPhase'])
  })

  test('a rule outside its days rests', async () => {
    const over = rule('R60', {when: {pageType: ['home']}, forbids: 'page', validTo: '2026-11-24'})
    expect((await audited(smallSite(), lawWith(over))).misses).toEqual([])
  })

  test('a review is overdue by a day on the day after it was due', async () => {
    const overdue = {
      ...rule('R37', {when: {}, forbids: 'page'}),
      conditions: [{fact: 'daysOverdue', test: 'isAtLeast', number: 1}],
    }
    const text = changed('articleText-cramps-de-DE', {nextReview: '2026-11-24'})
    const missesAt = async (at: string) =>
      (await audited(smallSite(), lawWith(overdue, text), {at: new Date(at)})).misses
    expect(await missesAt('2026-11-24T23:59:59.999Z')).toEqual([])
    expect(await missesAt('2026-11-25T00:00:00Z')).toMatchObject([{rule: 'R37'}])
  })

  test('a dose is read from the documents, on both sides of a limit', async () => {
    const limit = (number: number) => ({
      ...rule('R27', {when: {}, forbids: 'page'}),
      conditions: [{fact: 'dailyDoseMg', test: 'isAbove', number}],
    })
    expect((await audited(smallSite(), lawWith(limit(250)))).misses).toEqual([])
    expect((await audited(smallSite(), lawWith(limit(249.9)))).misses).not.toEqual([])
  })
})
