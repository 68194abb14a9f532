import {localized} from '../../localized.ts'
import {packTube} from '../../pictures/picture.ts'
import {referenceTo} from '../../references-to.ts'
import type {ProductDocument} from '../../types.ts'

export const KEY = 'effervescent-365-orange'

export const product: ProductDocument = {
  _id: `product-${KEY}`,
  _type: 'product',
  key: KEY,
  internalName: 'Magnovia 365 effervescent orange (demo)',
  isDemo: true,
  brand: 'Magnovia',
  picture: {
    _type: 'image',
    asset: referenceTo(packTube.assetId),
    alt: localized({
      de: 'Gezeichnetes Röhrchen mit Brausetabletten, davor eine Tablette und ein Glas Wasser',
      fr: 'Dessin d’un tube de comprimés effervescents, avec un comprimé et un verre d’eau devant',
      it: 'Disegno di un tubo di compresse effervescenti, davanti una compressa e un bicchiere d’acqua',
      en: 'Drawing of a tube of effervescent tablets, with one tablet and a glass of water before it',
      es: 'Dibujo de un tubo de comprimidos efervescentes, con un comprimido y un vaso de agua delante',
      pl: 'Rysunek tuby z tabletkami musującymi, przed nią tabletka i szklanka wody',
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
        de: 'leichtes basisches Magnesiumcarbonat und leichtes Magnesiumoxid',
        fr: 'carbonate de magnésium basique léger et oxyde de magnésium léger',
        it: 'magnesio carbonato basico leggero e magnesio ossido leggero',
        en: 'light basic magnesium carbonate and light magnesium oxide',
        es: 'carbonato de magnesio básico ligero y óxido de magnesio ligero',
        pl: 'magnezu węglan zasadowy lekki i magnezu tlenek lekki',
      }),
      elementalMg: 365,
      mmol: 15,
    },
  ],
  doseForm: {
    edqmCode: '10222000',
    label: localized({
      de: 'Brausetablette',
      fr: 'Comprimé effervescent',
      it: 'Compressa effervescente',
      en: 'Effervescent tablet',
      es: 'Comprimido efervescente',
      pl: 'Tabletka musująca',
    }),
  },
  flavour: localized({
    de: 'Orange',
    fr: 'Orange',
    it: 'Arancia',
    en: 'Orange',
    es: 'Naranja',
    pl: 'Pomarańczowy',
  }),
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
      mgPerUnit: 109,
    },
    {
      _key: 'potassium',
      name: localized({
        de: 'Kalium',
        fr: 'Potassium',
        it: 'Potassio',
        en: 'Potassium',
        es: 'Potasio',
        pl: 'Potas',
      }),
      mgPerUnit: 98,
    },
    {
      _key: 'sorbitol',
      name: localized({
        de: 'Sorbitol',
        fr: 'Sorbitol',
        it: 'Sorbitolo',
        en: 'Sorbitol',
        es: 'Sorbitol',
        pl: 'Sorbitol',
      }),
      mgPerUnit: 0.02,
    },
    {
      _key: 'sucrose',
      name: localized({
        de: 'Sucrose',
        fr: 'Saccharose',
        it: 'Saccarosio',
        en: 'Sucrose',
        es: 'Sacarosa',
        pl: 'Sacharoza',
      }),
      mgPerUnit: 6,
    },
  ],
}
