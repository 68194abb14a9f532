/** What the law of one market makes of a product, in the order the Studio offers it. */
export const LEGAL_STATUSES = [
  {value: 'medicine-otc-pharmacyOnly', title: 'Medicine, without prescription, pharmacy only'},
  {value: 'medicine-gsl', title: 'Medicine, on general sale'},
  {value: 'medicine-rx', title: 'Medicine, on prescription'},
  {value: 'foodSupplement', title: 'Food supplement'},
  {value: 'medicalDevice', title: 'Medical device'},
  {value: 'notMarketed', title: 'Not marketed here'},
]

export const isMedicine = (status: unknown) =>
  typeof status === 'string' && status.startsWith('medicine-')

export const legalStatusTitle = (status: unknown) =>
  LEGAL_STATUSES.find(({value}) => value === status)?.title ?? 'No legal status yet'
