import * as de from '../magnesium-words/de.ts'
import * as en from '../magnesium-words/en.ts'
import * as es from '../magnesium-words/es.ts'
import * as fr from '../magnesium-words/fr.ts'
import * as it from '../magnesium-words/it.ts'
import * as pl from '../magnesium-words/pl.ts'
import {referencesTo} from '../../references-to.ts'
import {productText} from '../text.ts'
import {KEY} from './product.ts'

/** In the words of the law: 100 mg a day are enough for it. */
const claims = referencesTo(['claim-mg-1'])

/** A food supplement: its own words name no disease and claim no effect. */
export const deDe = productText(KEY, {
  locale: 'de-DE',
  displayName: 'Magnovia Zink + Magnesium Brausetabletten',
  slug: 'magnovia-zink-magnesium-brausetabletten',
  summary:
    'Nahrungsergänzungsmittel mit Zink und Magnesium. Eine Brausetablette am Tag liefert 100 mg Magnesium und 5 mg Zink.',
  dosage:
    'Erwachsene lösen täglich 1 Brausetablette in einem Glas Wasser auf und trinken es ganz aus, nicht mehr als 1 Brausetablette am Tag.',
  composition:
    '1 Brausetablette enthält 100 mg Magnesium (27 % NRV*) und 5 mg Zink (50 % NRV*). Sie enthält außerdem 260 mg Natrium und 45 mg Sorbitol. Zutaten: Säuerungsmittel Citronensäure, Säureregulator Natriumhydrogencarbonat, Magnesiumoxid, Süßungsmittel (Sorbitol, Sucralose), Zinkgluconat, Zitronenaroma. * Nährstoffbezugswert für Erwachsene: 375 mg Magnesium, 10 mg Zink.',
  storage: de.dryStorage,
  description:
    'Nahrungsergänzungsmittel mit 100 mg Magnesium und 5 mg Zink je Brausetablette: Zutaten und Verzehrsempfehlung.',
  claims,
  isUncheckedTranslation: false,
})

export const enGb = productText(KEY, {
  locale: 'en-GB',
  displayName: 'Magnovia Zinc + Magnesium effervescent tablets',
  slug: 'magnovia-zinc-magnesium-effervescent-tablets',
  summary:
    'Food supplement with zinc and magnesium. One effervescent tablet a day provides 100 mg of magnesium and 5 mg of zinc.',
  dosage:
    'Adults dissolve 1 effervescent tablet a day in a glass of water and drink all of it, and no more than 1 effervescent tablet a day.',
  composition:
    '1 effervescent tablet provides 100 mg of magnesium (27% NRV*) and 5 mg of zinc (50% NRV*). It also contains 260 mg of sodium and 45 mg of sorbitol. Ingredients: acid (citric acid), acidity regulator (sodium hydrogen carbonate), magnesium oxide, sweeteners (sorbitol, sucralose), zinc gluconate, lemon flavouring. * Nutrient reference value for adults: 375 mg of magnesium, 10 mg of zinc.',
  storage: en.dryStorage,
  description:
    'Food supplement with 100 mg of magnesium and 5 mg of zinc per effervescent tablet: ingredients and daily portion.',
  claims,
  isUncheckedTranslation: false,
})

export const frFr = productText(KEY, {
  locale: 'fr-FR',
  displayName: 'Magnovia Zinc + Magnésium comprimés effervescents',
  slug: 'magnovia-zinc-magnesium-comprimes-effervescents',
  summary:
    'Complément alimentaire au zinc et au magnésium. Un comprimé effervescent par jour apporte 100 mg de magnésium et 5 mg de zinc.',
  dosage:
    'Les adultes dissolvent 1 comprimé effervescent par jour dans un verre d’eau et boivent tout le verre, et pas plus de 1 comprimé effervescent par jour.',
  composition:
    '1 comprimé effervescent apporte 100 mg de magnésium (27 % VNR*) et 5 mg de zinc (50 % VNR*). Il contient en outre 260 mg de sodium et 45 mg de sorbitol. Ingrédients : acidifiant (acide citrique), correcteur d’acidité (hydrogénocarbonate de sodium), oxyde de magnésium, édulcorants (sorbitol, sucralose), gluconate de zinc, arôme de citron. * Valeur nutritionnelle de référence pour adultes : 375 mg de magnésium, 10 mg de zinc.',
  storage: fr.dryStorage,
  description:
    'Complément alimentaire avec 100 mg de magnésium et 5 mg de zinc par comprimé effervescent : ingrédients et portion journalière.',
  claims,
  isUncheckedTranslation: true,
})

export const itIt = productText(KEY, {
  locale: 'it-IT',
  displayName: 'Magnovia Zinco + Magnesio compresse effervescenti',
  slug: 'magnovia-zinco-magnesio-compresse-effervescenti',
  summary:
    'Integratore alimentare con zinco e magnesio. Una compressa effervescente al giorno apporta 100 mg di magnesio e 5 mg di zinco.',
  dosage:
    'Gli adulti sciolgono 1 compressa effervescente al giorno in un bicchiere d’acqua e bevono tutto il contenuto, e non più di 1 compressa effervescente al giorno.',
  composition:
    '1 compressa effervescente apporta 100 mg di magnesio (27 % VNR*) e 5 mg di zinco (50 % VNR*). Contiene inoltre 260 mg di sodio e 45 mg di sorbitolo. Ingredienti: acidificante (acido citrico), correttore di acidità (idrogenocarbonato di sodio), ossido di magnesio, edulcoranti (sorbitolo, sucralosio), gluconato di zinco, aroma di limone. * Valore nutritivo di riferimento per adulti: 375 mg di magnesio, 10 mg di zinco.',
  storage: it.dryStorage,
  description:
    'Integratore alimentare con 100 mg di magnesio e 5 mg di zinco per compressa effervescente: ingredienti e dose giornaliera.',
  claims,
  isUncheckedTranslation: true,
})

export const esEs = productText(KEY, {
  locale: 'es-ES',
  displayName: 'Magnovia Zinc + Magnesio comprimidos efervescentes',
  slug: 'magnovia-zinc-magnesio-comprimidos-efervescentes',
  summary:
    'Complemento alimenticio con zinc y magnesio. Un comprimido efervescente al día aporta 100 mg de magnesio y 5 mg de zinc.',
  dosage:
    'Los adultos disuelven 1 comprimido efervescente al día en un vaso de agua y beben todo el vaso, y no más de 1 comprimido efervescente al día.',
  composition:
    '1 comprimido efervescente aporta 100 mg de magnesio (27 % VRN*) y 5 mg de zinc (50 % VRN*). Contiene además 260 mg de sodio y 45 mg de sorbitol. Ingredientes: acidulante (ácido cítrico), corrector de acidez (hidrogenocarbonato de sodio), óxido de magnesio, edulcorantes (sorbitol, sucralosa), gluconato de zinc, aroma de limón. * Valor de referencia de nutrientes para adultos: 375 mg de magnesio, 10 mg de zinc.',
  storage: es.dryStorage,
  description:
    'Complemento alimenticio con 100 mg de magnesio y 5 mg de zinc por comprimido efervescente: ingredientes y cantidad diaria.',
  claims,
  isUncheckedTranslation: true,
})

export const plPl = productText(KEY, {
  locale: 'pl-PL',
  displayName: 'Magnovia Cynk + Magnez tabletki musujące',
  slug: 'magnovia-cynk-magnez-tabletki-musujace',
  summary:
    'Suplement diety z cynkiem i magnezem. Jedna tabletka musująca dziennie dostarcza 100 mg magnezu i 5 mg cynku.',
  dosage:
    'Dorośli rozpuszczają 1 tabletkę musującą dziennie w szklance wody i wypijają całą szklankę, nie więcej niż 1 tabletkę musującą dziennie.',
  composition:
    '1 tabletka musująca zawiera 100 mg magnezu (27 % RWS*) i 5 mg cynku (50 % RWS*). Zawiera też 260 mg sodu i 45 mg sorbitolu. Składniki: kwas (kwas cytrynowy), regulator kwasowości (wodorowęglan sodu), tlenek magnezu, substancje słodzące (sorbitol, sukraloza), glukonian cynku, aromat cytrynowy. * Referencyjna wartość spożycia dla dorosłych: 375 mg magnezu, 10 mg cynku.',
  storage: pl.dryStorage,
  description:
    'Suplement diety zawierający 100 mg magnezu i 5 mg cynku w jednej tabletce musującej: składniki i porcja dzienna.',
  claims,
  isUncheckedTranslation: true,
})
