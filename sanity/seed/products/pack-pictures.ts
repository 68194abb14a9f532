import {localized} from '../localized.ts'
import * as drawings from '../pictures/picture.ts'
import {referenceTo} from '../references-to.ts'
import type {LocalizedString, ProductDocument} from '../types.ts'

type Picture = NonNullable<ProductDocument['picture']>

/** The packs, drawn without a name: one drawing stands for all packs of its kind. */
const drawn = ({assetId}: {assetId: string}, alt: LocalizedString): Picture => ({
  _type: 'image',
  asset: referenceTo(assetId),
  alt,
})

export const tube = drawn(
  drawings.packTube,
  localized({
    de: 'Zeichnung: ein Röhrchen für Brausetabletten',
    fr: 'Dessin : un tube de comprimés effervescents',
    it: 'Disegno: un tubo di compresse effervescenti',
    en: 'Drawing: a tube for effervescent tablets',
    es: 'Dibujo: un tubo de comprimidos efervescentes',
    pl: 'Rysunek: tuba z tabletkami musującymi',
  }),
)

export const sachets = drawn(
  drawings.packSachets,
  localized({
    de: 'Zeichnung: eine Faltschachtel mit Beuteln',
    fr: 'Dessin : une boîte de sachets',
    it: 'Disegno: una scatola di bustine',
    en: 'Drawing: a box of sachets',
    es: 'Dibujo: una caja de sobres',
    pl: 'Rysunek: pudełko z saszetkami',
  }),
)

export const blister = drawn(
  drawings.packBlister,
  localized({
    de: 'Zeichnung: eine Durchdrückpackung (Blister) und ihre Faltschachtel',
    fr: 'Dessin : une plaquette et sa boîte',
    it: 'Disegno: un blister e la sua scatola',
    en: 'Drawing: a blister strip and its box',
    es: 'Dibujo: un blíster y su caja',
    pl: 'Rysunek: blister i jego pudełko',
  }),
)

export const ampoules = drawn(
  drawings.packAmpoules,
  localized({
    de: 'Zeichnung: Trinkampullen und ihre Faltschachtel',
    fr: 'Dessin : des ampoules buvables et leur boîte',
    it: 'Disegno: fiale orali e la loro scatola',
    en: 'Drawing: drinking ampoules and their box',
    es: 'Dibujo: ampollas bebibles y su caja',
    pl: 'Rysunek: ampułki do picia i ich pudełko',
  }),
)

export const sticks = drawn(
  drawings.packSticks,
  localized({
    de: 'Zeichnung: schmale Stickbeutel und ihre Faltschachtel',
    fr: 'Dessin : des sticks étroits et leur boîte',
    it: 'Disegno: bustine stick strette e la loro scatola',
    en: 'Drawing: narrow stick packs and their box',
    es: 'Dibujo: sobres alargados y su caja',
    pl: 'Rysunek: wąskie saszetki i ich pudełko',
  }),
)
