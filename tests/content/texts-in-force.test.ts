import {describe, expect, test} from 'vitest'
import type {NoticeText} from '#lib/content/notice-text.ts'
import {evaluate} from '#lib/disclaimer/evaluate.ts'
import type {Facts} from '#lib/disclaimer/types.ts'
import {medicinePage, now, product, rules, text} from './law.ts'

/** Which of several texts a page needs: of those that take turns, and of those in force on one day. */

const polishPage = (...recorded: string[][]): Facts => ({
  ...medicinePage,
  market: 'PL',
  language: 'pl',
  products: recorded.map((recordedWarnings, index) =>
    product({key: `tablet${index}`, recordedWarnings}),
  ),
})

const polish = (changes: Partial<NoticeText>) =>
  text({market: 'PL', language: 'pl', rotationGroup: 'medicine-leaflet', ...changes})
const polishTexts = ['dose', 'need', 'contraindications'].map((name, index) =>
  polish({key: `medicine-leaflet-${name}`, rotationOrder: index + 1}),
)
test('requires of the warnings that take turns the one recorded for the words of the medicine', () => {
  for (const {key} of polishTexts) {
    const verdict = evaluate(polishPage([key]), rules, polishTexts, now)
    expect(verdict).toMatchObject({status: 'shown', reasons: [], warnings: []})
    expect(verdict.notices.map((notice) => notice.key)).toEqual([key])
  }
})

test.each([[[]], [['medicine-leaflet']], [['medicine-leaflet-of-another-group']]])(
  'withholds a medicine for which no warning of the group is recorded: %j',
  (recorded) => {
    const verdict = evaluate(polishPage(recorded), rules, polishTexts, now)
    expect(verdict).toMatchObject({status: 'withheld', notices: []})
    expect(verdict.reasons).toEqual([
      {
        rules: ['R15'],
        words:
          'No notice of the group "medicine-leaflet" is recorded for the words of "tablet0" as they are published',
        facts: ['recordedWarnings'],
        product: 'tablet0',
        notice: 'medicine-leaflet',
      },
    ])
  },
)

test('a page that leads to two medicines carries the warning of each, once', () => {
  const [dose = '', need = ''] = polishTexts.map(({key}) => key)
  const noticesOf = (...recorded: string[][]) =>
    evaluate(polishPage(...recorded), rules, polishTexts, now).notices.map(({key}) => key)
  expect(noticesOf([dose], [need])).toEqual([dose, need])
  expect(noticesOf([need], [need])).toEqual([need])
  expect(evaluate(polishPage([dose], []), rules, polishTexts, now).status).toBe('withheld')
})

test('a recorded warning whose text has ended withholds the page', () => {
  const [first] = polishTexts
  const ended = polishTexts.map((one) => (one === first ? {...one, validTo: '2026-11-21'} : one))
  const verdict = evaluate(polishPage(['medicine-leaflet-dose']), rules, ended, now)
  expect(verdict.reasons.map(({words}) => words)).toEqual([
    'The notice "medicine-leaflet-dose" has no text in pl for market PL',
  ])
})

describe('two texts in force on one day', () => {
  const earlier = text({_id: 'a', text: 'Alt.', validFrom: '2020-01-01'})
  const later = text({_id: 'b', text: 'Neu.', validFrom: '2026-11-01', version: 2})

  test('the one that began later is shown, in whatever order they come, and the verdict warns', () => {
    for (const texts of [
      [earlier, later],
      [later, earlier],
    ]) {
      const verdict = evaluate(medicinePage, rules, texts, now)
      expect(verdict).toMatchObject({status: 'shown', notices: [{text: 'Neu.', version: 2}]})
      expect(verdict.warnings.map(({words}) => words)).toEqual([
        'The notice "medicine-leaflet" has 2 texts in force on one day: version 2 (b), version 1 (a); the first is shown',
      ])
    }
  })

  test('of two that began on one day it is the higher version', () => {
    const twin = text({_id: 'c', text: 'Drei.', validFrom: '2026-11-01', version: 3})
    expect(evaluate(medicinePage, rules, [later, twin], now).notices[0]?.text).toBe('Drei.')
  })

  test('a later text that no rule would take does not put the earlier in its place aside', () => {
    const unread = {...later, verification: 'unverified'} as const
    const verdict = evaluate(medicinePage, rules, [earlier, unread], now)
    expect(verdict).toMatchObject({status: 'shown', notices: [{text: 'Alt.'}]})
    expect(verdict.warnings).toHaveLength(1)
  })
})
