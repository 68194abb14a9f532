import type {Market} from '#lib/i18n/locales.ts'
import {type Label, labelled, statusesOf, statusIn} from './status.ts'

/** A food supplement wherever it is sold: no authorisation number, no leaflet, no indication. */
export const supplementStatuses = (label: Label) =>
  statusesOf(label, (market) => supplementIn(label, market))

/** The same in the test market, with serials of its own. */
export const testSupplementStatus = (label: Label, firstGtin: number) =>
  statusIn(label.key, 'XX', supplementIn({...label, soldIn: ['XX'], firstGtin}, 'XX'))

const supplementIn = (label: Label, market: Market) => ({
  legalStatus: 'foodSupplement' as const,
  ...labelled(label, market, {hasLeaflet: false}),
})
