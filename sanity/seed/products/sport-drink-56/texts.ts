import * as de from '../magnesium-words/de.ts'
import * as en from '../magnesium-words/en.ts'
import * as es from '../magnesium-words/es.ts'
import * as fr from '../magnesium-words/fr.ts'
import * as it from '../magnesium-words/it.ts'
import {productText} from '../text.ts'
import {KEY} from './product.ts'

/** A food supplement: nothing here names a disease or claims an effect. */
export const deDe = productText(KEY, {
  locale: 'de-DE',
  displayName: 'Magnovia Sport Drink 56 Pulver',
  slug: 'magnovia-sport-drink-56-pulver',
  summary:
    'Nahrungsergänzungsmittel mit Magnesiumcitrat. Ein Beutel am Tag liefert 56 mg Magnesium.',
  dosage:
    'Erwachsene lösen täglich den Inhalt von 1 Beutel in 500 ml Wasser auf und trinken ihn über den Tag verteilt, nicht mehr als 1 Beutel am Tag.',
  composition: `1 Beutel enthält 56 mg Magnesium (14,9 % NRV*), 230 mg Natrium, 120 mg Kalium und 3200 mg Zucker. Zutaten: Zucker, Maltodextrin, Säuerungsmittel Citronensäure, Natriumcitrat, Trimagnesiumdicitrat, Kaliumcitrat, Zitronenaroma. ${de.reference}`,
  storage: de.dryStorage,
  description:
    'Nahrungsergänzungsmittel mit 56 mg Magnesium je Beutel: Zutaten und Verzehrsempfehlung.',
  isUncheckedTranslation: false,
})

export const enGb = productText(KEY, {
  locale: 'en-GB',
  displayName: 'Magnovia Sport Drink 56 powder',
  slug: 'magnovia-sport-drink-56-powder',
  summary: 'Food supplement with magnesium citrate. One sachet a day provides 56 mg of magnesium.',
  dosage:
    'Adults dissolve the contents of 1 sachet a day in 500 ml of water and drink it over the day, and no more than 1 sachet a day.',
  composition: `1 sachet provides 56 mg of magnesium (14.9% NRV*), 230 mg of sodium, 120 mg of potassium and 3200 mg of sugar. Ingredients: sugar, maltodextrin, acid (citric acid), sodium citrate, trimagnesium dicitrate, potassium citrate, lemon flavouring. ${en.reference}`,
  storage: en.dryStorage,
  description: 'Food supplement with 56 mg of magnesium per sachet: ingredients and daily portion.',
  isUncheckedTranslation: false,
})

export const frFr = productText(KEY, {
  locale: 'fr-FR',
  displayName: 'Magnovia Sport Drink 56 poudre',
  slug: 'magnovia-sport-drink-56-poudre',
  summary:
    'Complément alimentaire au citrate de magnésium. Un sachet par jour apporte 56 mg de magnésium.',
  dosage:
    'Les adultes dissolvent le contenu de 1 sachet par jour dans 500 ml d’eau et le boivent au cours de la journée, et pas plus de 1 sachet par jour.',
  composition: `1 sachet apporte 56 mg de magnésium (14,9 % VNR*), 230 mg de sodium, 120 mg de potassium et 3200 mg de sucre. Ingrédients : sucre, maltodextrine, acidifiant (acide citrique), citrate de sodium, dicitrate de trimagnésium, citrate de potassium, arôme de citron. ${fr.reference}`,
  storage: fr.dryStorage,
  description:
    'Complément alimentaire avec 56 mg de magnésium par sachet : ingrédients et portion journalière.',
  isUncheckedTranslation: true,
})

export const itIt = productText(KEY, {
  locale: 'it-IT',
  displayName: 'Magnovia Sport Drink 56 polvere',
  slug: 'magnovia-sport-drink-56-polvere',
  summary:
    'Integratore alimentare con citrato di magnesio. Una bustina al giorno apporta 56 mg di magnesio.',
  dosage:
    'Gli adulti sciolgono il contenuto di 1 bustina al giorno in 500 ml d’acqua e lo bevono nel corso della giornata, e non più di 1 bustina al giorno.',
  composition: `1 bustina apporta 56 mg di magnesio (14,9 % VNR*), 230 mg di sodio, 120 mg di potassio e 3200 mg di zucchero. Ingredienti: zucchero, maltodestrine, acidificante (acido citrico), citrato di sodio, dicitrato di trimagnesio, citrato di potassio, aroma di limone. ${it.reference}`,
  storage: it.dryStorage,
  description:
    'Integratore alimentare con 56 mg di magnesio per bustina: ingredienti e dose giornaliera.',
  isUncheckedTranslation: true,
})

export const esEs = productText(KEY, {
  locale: 'es-ES',
  displayName: 'Magnovia Sport Drink 56 polvo',
  slug: 'magnovia-sport-drink-56-polvo',
  summary:
    'Complemento alimenticio con citrato de magnesio. Un sobre al día aporta 56 mg de magnesio.',
  dosage:
    'Los adultos disuelven el contenido de 1 sobre al día en 500 ml de agua y lo beben a lo largo del día, y no más de 1 sobre al día.',
  composition: `1 sobre aporta 56 mg de magnesio (14,9 % VRN*), 230 mg de sodio, 120 mg de potasio y 3200 mg de azúcar. Ingredientes: azúcar, maltodextrina, acidulante (ácido cítrico), citrato de sodio, dicitrato de trimagnesio, citrato de potasio, aroma de limón. ${es.reference}`,
  storage: es.dryStorage,
  description:
    'Complemento alimenticio con 56 mg de magnesio por sobre: ingredientes y cantidad diaria.',
  isUncheckedTranslation: true,
})
