import {localized} from '../../localized.ts'
import {packBlister} from '../../pictures/picture.ts'
import {referenceTo} from '../../references-to.ts'
import type {ProductDocument} from '../../types.ts'

export const KEY = 'balance-125'

export const product: ProductDocument = {
  _id: `product-${KEY}`,
  _type: 'product',
  key: KEY,
  internalName: 'Magnovia Balance 125 (demo)',
  isDemo: true,
  brand: 'Magnovia',
  picture: {
    _type: 'image',
    asset: referenceTo(packBlister.assetId),
    alt: localized({
      de: 'Gezeichnete Faltschachtel, daneben ein Blister mit Tabletten',
      fr: 'Dessin d’un étui en carton, à côté une plaquette de comprimés',
      it: 'Disegno di un astuccio di cartone, accanto un blister di compresse',
      en: 'Drawing of a carton with a blister of tablets beside it',
      es: 'Dibujo de un estuche de cartón, al lado un blíster de comprimidos',
      pl: 'Rysunek kartonika, obok blister z tabletkami',
    }),
  },
  substances: [
    {
      _key: 'magnesium',
      substance: 'magnesium',
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
      mmol: 5.1,
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
