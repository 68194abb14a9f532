import {z} from 'zod'

export const LegalStatus = z.enum([
  'medicine-otc-pharmacyOnly',
  'medicine-gsl',
  'medicine-rx',
  'foodSupplement',
  'medicalDevice',
  'notMarketed',
])
export type LegalStatus = z.infer<typeof LegalStatus>
