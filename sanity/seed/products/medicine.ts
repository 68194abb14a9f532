import type {Market} from '#lib/i18n/locales.ts'
import type {ProductMarketDocument} from '../types.ts'
import {medicineInteractions} from './interactions.ts'
import {type Label, labelled, statusesOf, statusIn} from './status.ts'

type Medicine = Label & {
  /** Its part of the authorisation numbers: `365-1`. */
  number: string
  firstAuthorised: string
}

/** A medicine of pharmacies wherever it is sold. */
export const medicineStatuses = (medicine: Medicine) =>
  statusesOf(medicine, (market) => medicineIn(medicine, market))

/** The same in the test market, with serials of its own. */
export const testMedicineStatus = (medicine: Medicine, firstGtin: number) =>
  statusIn(medicine.key, 'XX', medicineIn({...medicine, soldIn: ['XX'], firstGtin}, 'XX'))

const medicineIn = (medicine: Medicine, market: Market) => ({
  legalStatus: 'medicine-otc-pharmacyOnly' as const,
  authorisationNumber: `DEMO-${market}-${medicine.number}`,
  firstAuthorised: medicine.firstAuthorised,
  // List D: sold in pharmacies and drugstores, with advice.
  ...(market === 'CH' && {dispensingCategory: 'D' as const}),
  interactions: medicineInteractions,
  ...adApprovalIn(medicine, market),
  ...labelled(medicine, market, {hasLeaflet: true}),
})

/** Where advertising of medicines to the public is approved before it is shown. */
const APPROVERS: Partial<Record<Market, {authority: string; approvedOn: string; expires: string}>> =
  {
    FR: {
      authority: 'Agence nationale de sécurité du médicament et des produits de santé (ANSM)',
      approvedOn: '2026-05-04',
      expires: '2028-05-03',
    },
    IT: {
      authority: 'Ministero della Salute',
      approvedOn: '2026-06-08',
      expires: '2028-06-07',
    },
  }

function adApprovalIn(
  {number}: Medicine,
  market: Market,
): Pick<ProductMarketDocument, 'adApproval'> {
  const approval = APPROVERS[market]
  return approval ? {adApproval: {...approval, number: `DEMO-AD-${market}-${number}`}} : {}
}
