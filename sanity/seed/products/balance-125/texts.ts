import {productText} from '../text.ts'
import {KEY} from './product.ts'

/** A food supplement: nothing here names a disease or claims an effect. */
export const deDe = productText(KEY, {
  locale: 'de-DE',
  displayName: 'Magnovia Balance 125 Tabletten',
  slug: 'magnovia-balance-125',
  summary:
    'Nahrungsergänzungsmittel mit Magnesiumcitrat. Zwei Tabletten am Tag liefern 250 mg Magnesium.',
  dosage:
    'Erwachsene nehmen zweimal täglich 1 Tablette zu einer Mahlzeit mit einem Glas Wasser ein, nicht mehr als 2 Tabletten am Tag.',
  composition:
    '1 Tablette enthält 125 mg Magnesium (33 % NRV*), 2 Tabletten enthalten 250 mg (67 % NRV*). Zutaten: Magnesiumcitrat, Füllstoff mikrokristalline Cellulose, Trennmittel Magnesiumsalze von Speisefettsäuren, Trennmittel Siliciumdioxid, Füllstoff vernetzte Natriumcarboxymethylcellulose. * Nährstoffbezugswert nach Verordnung (EU) Nr. 1169/2011.',
  storage: 'Trocken und nicht über 25 °C lagern.',
  description:
    'Nahrungsergänzungsmittel mit 125 mg Magnesium je Tablette: Zutaten und Verzehrsempfehlung.',
  isUncheckedTranslation: true,
})

export const enGb = productText(KEY, {
  locale: 'en-GB',
  displayName: 'Magnovia Balance 125 tablets',
  slug: 'magnovia-balance-125',
  summary: 'Food supplement with magnesium citrate. Two tablets a day provide 250 mg of magnesium.',
  dosage:
    'Adults take 1 tablet twice a day with a meal and a glass of water, and no more than 2 tablets a day.',
  composition:
    '1 tablet provides 125 mg of magnesium (33% NRV*), 2 tablets provide 250 mg (67% NRV*). Ingredients: magnesium citrate, bulking agent (microcrystalline cellulose), anti-caking agents (magnesium salts of fatty acids, silicon dioxide), cross-linked sodium carboxymethyl cellulose. * Nutrient reference value.',
  storage: 'Store in a dry place below 25 °C.',
  description:
    'Food supplement with 125 mg of magnesium per tablet: ingredients and daily portion.',
  isUncheckedTranslation: false,
})

export const frCh = productText(KEY, {
  locale: 'fr-CH',
  displayName: 'Magnovia Balance 125 comprimés',
  slug: 'magnovia-balance-125',
  summary:
    'Complément alimentaire au citrate de magnésium. Deux comprimés par jour apportent 250 mg de magnésium.',
  dosage:
    'Les adultes prennent 1 comprimé deux fois par jour au cours d’un repas avec un verre d’eau, et pas plus de 2 comprimés par jour.',
  composition:
    '1 comprimé apporte 125 mg de magnésium (33 % de la quantité de référence*), 2 comprimés 250 mg (67 %*). Ingrédients : citrate de magnésium, agent de charge (cellulose microcristalline), antiagglomérants (sels de magnésium d’acides gras, dioxyde de silicium), carboxyméthylcellulose sodique réticulée. * Quantité de référence pour les adultes : 375 mg par jour.',
  storage: 'Conserver au sec, à 25 °C au maximum.',
  description:
    'Complément alimentaire avec 125 mg de magnésium par comprimé : ingrédients et portion journalière.',
  isUncheckedTranslation: true,
})
