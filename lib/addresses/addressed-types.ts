/** The document types that have a page of their own, and so an address that may change. */
export const ADDRESSED_TYPES = ['articleText', 'productText'] as const

export const isAddressedType = (type: string) =>
  (ADDRESSED_TYPES as readonly string[]).includes(type)
