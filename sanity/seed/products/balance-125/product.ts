import {localized} from '../../localized.ts'
import type {ProductDocument} from '../../types.ts'

export const KEY = 'balance-125'

export const product: ProductDocument = {
  _id: `product-${KEY}`,
  _type: 'product',
  key: KEY,
  internalName: 'Magnovia Balance 125 (demo)',
  isDemo: true,
  brand: 'Magnovia',
  substances: [
    {
      _key: 'magnesium',
      name: localized({
        de: 'Magnesium',
        fr: 'Magnésium',
        it: 'Magnesio',
        en: 'Magnesium',
        es: 'Magnesio',
        pl: 'Magnez',
      }),
      salt: localized({
        de: 'Magnesiumcitrat',
        fr: 'citrate de magnésium',
        it: 'magnesio citrato',
        en: 'magnesium citrate',
        es: 'citrato de magnesio',
        pl: 'cytrynian magnezu',
      }),
      elementalMg: 125,
    },
  ],
  doseForm: {
    edqmCode: '10219000',
    label: localized({
      de: 'Tablette',
      fr: 'Comprimé',
      it: 'Compressa',
      en: 'Tablet',
      es: 'Comprimido',
      pl: 'Tabletka',
    }),
  },
  excipients: [
    {
      _key: 'sodium',
      substance: 'sodium',
      name: localized({
        de: 'Natrium',
        fr: 'Sodium',
        it: 'Sodio',
        en: 'Sodium',
        es: 'Sodio',
        pl: 'Sód',
      }),
      mgPerUnit: 2,
    },
  ],
}
