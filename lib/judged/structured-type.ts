import type {LegalStatus} from '#lib/content/legal-status.ts'

/** What search engines are told a product is, in the words of schema.org. */
const TYPES: Record<LegalStatus, string> = {
  'medicine-otc-pharmacyOnly': 'Drug',
  'medicine-gsl': 'Drug',
  'medicine-rx': 'Drug',
  foodSupplement: 'DietarySupplement',
  medicalDevice: 'MedicalDevice',
  notMarketed: 'Product',
}

/** The type an editor has chosen, else the one that follows from the legal status. Rules judge either. */
export const structuredTypeOf = (legalStatus: LegalStatus, chosen: string | null): string =>
  chosen ?? TYPES[legalStatus]
