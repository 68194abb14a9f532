/** Documents that come into being with a publication; nobody makes, changes or removes one by hand. */
export const isLedger = (type: string) => type === 'warningUse'
