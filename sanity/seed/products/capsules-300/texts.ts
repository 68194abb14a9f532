import * as de from '../magnesium-words/de.ts'
import * as es from '../magnesium-words/es.ts'
import * as fr from '../magnesium-words/fr.ts'
import * as it from '../magnesium-words/it.ts'
import * as pl from '../magnesium-words/pl.ts'
import {productText} from '../text.ts'
import {KEY} from './product.ts'

/** A food supplement: nothing here names a disease or claims an effect. */
export const deDe = productText(KEY, {
  locale: 'de-DE',
  displayName: 'Magnovia 300 Kapseln',
  slug: 'magnovia-300-kapseln',
  summary:
    'Nahrungsergänzungsmittel mit Magnesiumoxid. Eine Kapsel am Tag liefert 300 mg Magnesium.',
  dosage:
    'Erwachsene nehmen täglich 1 Kapsel zu einer Mahlzeit mit einem Glas Wasser ein, nicht mehr als 1 Kapsel am Tag.',
  composition: `1 Kapsel enthält 300 mg Magnesium (80 % NRV*). Zutaten: Magnesiumoxid, Kapselhülle (Hydroxypropylmethylcellulose), Trennmittel Magnesiumsalze von Speisefettsäuren. ${de.reference}`,
  storage: de.dryStorage,
  description:
    'Nahrungsergänzungsmittel mit 300 mg Magnesium je Kapsel: Zutaten und Verzehrsempfehlung.',
  isUncheckedTranslation: false,
})

export const frFr = productText(KEY, {
  locale: 'fr-FR',
  displayName: 'Magnovia 300 gélules',
  slug: 'magnovia-300-gelules',
  summary:
    'Complément alimentaire à l’oxyde de magnésium. Une gélule par jour apporte 300 mg de magnésium.',
  dosage:
    'Les adultes prennent 1 gélule par jour au cours d’un repas avec un verre d’eau, et pas plus de 1 gélule par jour.',
  composition: `1 gélule apporte 300 mg de magnésium (80 % VNR*). Ingrédients : oxyde de magnésium, enveloppe (hydroxypropylméthylcellulose), antiagglomérant (sels de magnésium d’acides gras). ${fr.reference}`,
  storage: fr.dryStorage,
  description:
    'Complément alimentaire avec 300 mg de magnésium par gélule : ingrédients et portion journalière.',
  isUncheckedTranslation: true,
})

export const itIt = productText(KEY, {
  locale: 'it-IT',
  displayName: 'Magnovia 300 capsule',
  slug: 'magnovia-300-capsule',
  summary:
    'Integratore alimentare con ossido di magnesio. Una capsula al giorno apporta 300 mg di magnesio.',
  dosage:
    'Gli adulti assumono 1 capsula al giorno durante un pasto con un bicchiere d’acqua, e non più di 1 capsula al giorno.',
  composition: `1 capsula apporta 300 mg di magnesio (80 % VNR*). Ingredienti: ossido di magnesio, involucro (idrossipropilmetilcellulosa), antiagglomerante (sali di magnesio degli acidi grassi). ${it.reference}`,
  storage: it.dryStorage,
  description:
    'Integratore alimentare con 300 mg di magnesio per capsula: ingredienti e dose giornaliera.',
  isUncheckedTranslation: true,
})

export const esEs = productText(KEY, {
  locale: 'es-ES',
  displayName: 'Magnovia 300 cápsulas',
  slug: 'magnovia-300-capsulas',
  summary:
    'Complemento alimenticio con óxido de magnesio. Una cápsula al día aporta 300 mg de magnesio.',
  dosage:
    'Los adultos toman 1 cápsula al día con una comida y un vaso de agua, y no más de 1 cápsula al día.',
  composition: `1 cápsula aporta 300 mg de magnesio (80 % VRN*). Ingredientes: óxido de magnesio, cubierta de la cápsula (hidroxipropilmetilcelulosa), antiaglomerante (sales magnésicas de ácidos grasos). ${es.reference}`,
  storage: es.dryStorage,
  description:
    'Complemento alimenticio con 300 mg de magnesio por cápsula: ingredientes y cantidad diaria.',
  isUncheckedTranslation: true,
})

export const plPl = productText(KEY, {
  locale: 'pl-PL',
  displayName: 'Magnovia 300 kapsułki',
  slug: 'magnovia-300-kapsulki',
  summary: 'Suplement diety z tlenkiem magnezu. Jedna kapsułka dziennie dostarcza 300 mg magnezu.',
  dosage:
    'Dorośli przyjmują 1 kapsułkę dziennie podczas posiłku, popijając szklanką wody, nie więcej niż 1 kapsułkę dziennie.',
  composition: `1 kapsułka zawiera 300 mg magnezu (80 % RWS*). Składniki: tlenek magnezu, otoczka kapsułki (hydroksypropylometyloceluloza), substancja przeciwzbrylająca (sole magnezowe kwasów tłuszczowych). ${pl.reference}`,
  storage: pl.dryStorage,
  description:
    'Suplement diety zawierający 300 mg magnezu w jednej kapsułce: składniki i porcja dzienna.',
  isUncheckedTranslation: true,
})
