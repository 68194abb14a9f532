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
    de: 'Zeichnung: ein Röhrchen, daneben eine Brausetablette mit aufsteigenden Bläschen',
    fr: 'Dessin : un tube, à côté un comprimé effervescent d’où montent des bulles',
    it: 'Disegno: un tubo, accanto una compressa effervescente da cui salgono bollicine',
    en: 'Drawing: a tube, beside it an effervescent tablet with rising bubbles',
    es: 'Dibujo: un tubo y, al lado, un comprimido efervescente del que suben burbujas',
    pl: 'Rysunek: tuba, obok tabletka musująca z unoszącymi się bąbelkami',
  }),
)

export const sachets = drawn(
  drawings.packSachets,
  localized({
    de: 'Zeichnung: zwei Beutel; aus dem einen rieselt Pulver',
    fr: 'Dessin : deux sachets ; de l’un s’écoule de la poudre',
    it: 'Disegno: due bustine; da una esce della polvere',
    en: 'Drawing: two sachets; powder runs out of one',
    es: 'Dibujo: dos sobres; de uno cae polvo',
    pl: 'Rysunek: dwie saszetki; z jednej sypie się proszek',
  }),
)

export const blister = drawn(
  drawings.packBlister,
  localized({
    de: 'Zeichnung: eine Durchdrückpackung (Blister) mit einem leeren Platz, daneben das herausgedrückte Stück',
    fr: 'Dessin : une plaquette avec un emplacement vide, à côté la pièce qui en est sortie',
    it: 'Disegno: un blister con un posto vuoto, accanto il pezzo estratto',
    en: 'Drawing: a blister strip with one empty place, beside it the piece pressed out',
    es: 'Dibujo: un blíster con un hueco vacío y, al lado, la pieza extraída',
    pl: 'Rysunek: blister z jednym pustym miejscem, obok wyciśnięta sztuka',
  }),
)

export const ampoules = drawn(
  drawings.packAmpoules,
  localized({
    de: 'Zeichnung: drei Trinkampullen, daneben ein halb gefülltes Glas',
    fr: 'Dessin : trois ampoules buvables, à côté un verre à moitié plein',
    it: 'Disegno: tre fiale orali, accanto un bicchiere mezzo pieno',
    en: 'Drawing: three drinking ampoules, beside them a half-filled glass',
    es: 'Dibujo: tres ampollas bebibles y, al lado, un vaso medio lleno',
    pl: 'Rysunek: trzy ampułki do picia, obok szklanka do połowy pełna',
  }),
)

export const sticks = drawn(
  drawings.packSticks,
  localized({
    de: 'Zeichnung: drei schmale Stickbeutel, daneben ein Häufchen Kügelchen',
    fr: 'Dessin : trois sticks étroits, à côté un petit tas de granules',
    it: 'Disegno: tre bustine stick strette, accanto un mucchietto di granuli',
    en: 'Drawing: three narrow stick packs, beside them a little heap of pellets',
    es: 'Dibujo: tres sobres alargados y, al lado, un montoncito de gránulos',
    pl: 'Rysunek: trzy wąskie saszetki, obok kupka granulek',
  }),
)
