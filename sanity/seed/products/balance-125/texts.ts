import * as de from '../magnesium-words/de.ts'
import * as en from '../magnesium-words/en.ts'
import * as es from '../magnesium-words/es.ts'
import * as fr from '../magnesium-words/fr.ts'
import * as it from '../magnesium-words/it.ts'
import * as pl from '../magnesium-words/pl.ts'
import {referencesTo} from '../../references-to.ts'
import {productText} from '../text.ts'
import {KEY} from './product.ts'

/** In the words of the law: 250 mg a day are enough for it. */
const claims = referencesTo(['claim-mg-5', 'claim-mg-4'])

/** A food supplement: its own words name no disease and claim no effect. */
export const deDe = productText(KEY, {
  locale: 'de-DE',
  displayName: 'Magnovia Balance 125 Tabletten',
  slug: 'magnovia-balance-125',
  summary:
    'Nahrungsergänzungsmittel mit Magnesiumcitrat. Zwei Tabletten am Tag liefern 250 mg Magnesium.',
  dosage:
    'Erwachsene nehmen zweimal täglich 1 Tablette zu einer Mahlzeit mit einem Glas Wasser ein, nicht mehr als 2 Tabletten am Tag.',
  composition: `1 Tablette enthält 125 mg Magnesium (33 % NRV*), 2 Tabletten enthalten 250 mg (67 % NRV*). Zutaten: Magnesiumcitrat, Füllstoff mikrokristalline Cellulose, Trennmittel Magnesiumsalze von Speisefettsäuren, Trennmittel Siliciumdioxid, Füllstoff vernetzte Natriumcarboxymethylcellulose. ${de.reference}`,
  storage: de.dryStorage,
  description:
    'Nahrungsergänzungsmittel mit 125 mg Magnesium je Tablette: Zutaten und Verzehrsempfehlung.',
  claims,
  isUncheckedTranslation: false,
})

export const enGb = productText(KEY, {
  locale: 'en-GB',
  displayName: 'Magnovia Balance 125 tablets',
  slug: 'magnovia-balance-125',
  summary: 'Food supplement with magnesium citrate. Two tablets a day provide 250 mg of magnesium.',
  dosage:
    'Adults take 1 tablet twice a day with a meal and a glass of water, and no more than 2 tablets a day.',
  composition: `1 tablet provides 125 mg of magnesium (33% NRV*), 2 tablets provide 250 mg (67% NRV*). Ingredients: magnesium citrate, bulking agent (microcrystalline cellulose), anti-caking agents (magnesium salts of fatty acids, silicon dioxide), cross-linked sodium carboxymethyl cellulose. ${en.reference}`,
  storage: en.dryStorage,
  description:
    'Food supplement with 125 mg of magnesium per tablet: ingredients and daily portion.',
  claims,
  isUncheckedTranslation: false,
})

export const frFr = productText(KEY, {
  locale: 'fr-FR',
  displayName: 'Magnovia Balance 125 comprimés',
  slug: 'magnovia-balance-125',
  summary:
    'Complément alimentaire au citrate de magnésium. Deux comprimés par jour apportent 250 mg de magnésium.',
  dosage:
    'Les adultes prennent 1 comprimé deux fois par jour au cours d’un repas avec un verre d’eau, et pas plus de 2 comprimés par jour.',
  composition: `1 comprimé apporte 125 mg de magnésium (33 % VNR*), 2 comprimés 250 mg (67 % VNR*). Ingrédients : citrate de magnésium, agent de charge (cellulose microcristalline), antiagglomérants (sels de magnésium d’acides gras, dioxyde de silicium), carboxyméthylcellulose sodique réticulée. ${fr.reference}`,
  storage: fr.dryStorage,
  description:
    'Complément alimentaire avec 125 mg de magnésium par comprimé : ingrédients et portion journalière.',
  claims,
  isUncheckedTranslation: true,
})

export const itIt = productText(KEY, {
  locale: 'it-IT',
  displayName: 'Magnovia Balance 125 compresse',
  slug: 'magnovia-balance-125',
  summary:
    'Integratore alimentare con citrato di magnesio. Due compresse al giorno apportano 250 mg di magnesio.',
  dosage:
    'Gli adulti assumono 1 compressa due volte al giorno durante un pasto con un bicchiere d’acqua, e non più di 2 compresse al giorno.',
  composition: `1 compressa apporta 125 mg di magnesio (33 % VNR*), 2 compresse 250 mg (67 % VNR*). Ingredienti: citrato di magnesio, agente di carica (cellulosa microcristallina), antiagglomeranti (sali di magnesio degli acidi grassi, biossido di silicio), carbossimetilcellulosa sodica reticolata. ${it.reference}`,
  storage: it.dryStorage,
  description:
    'Integratore alimentare con 125 mg di magnesio per compressa: ingredienti e dose giornaliera.',
  claims,
  isUncheckedTranslation: true,
})

export const esEs = productText(KEY, {
  locale: 'es-ES',
  displayName: 'Magnovia Balance 125 comprimidos',
  slug: 'magnovia-balance-125',
  summary:
    'Complemento alimenticio con citrato de magnesio. Dos comprimidos al día aportan 250 mg de magnesio.',
  dosage:
    'Los adultos toman 1 comprimido dos veces al día con una comida y un vaso de agua, y no más de 2 comprimidos al día.',
  composition: `1 comprimido aporta 125 mg de magnesio (33 % VRN*), 2 comprimidos 250 mg (67 % VRN*). Ingredientes: citrato de magnesio, agente de carga (celulosa microcristalina), antiaglomerantes (sales magnésicas de ácidos grasos, dióxido de silicio), carboximetilcelulosa sódica entrelazada. ${es.reference}`,
  storage: es.dryStorage,
  description:
    'Complemento alimenticio con 125 mg de magnesio por comprimido: ingredientes y cantidad diaria.',
  claims,
  isUncheckedTranslation: true,
})

export const plPl = productText(KEY, {
  locale: 'pl-PL',
  displayName: 'Magnovia Balance 125 tabletki',
  slug: 'magnovia-balance-125',
  summary:
    'Suplement diety z cytrynianem magnezu. Dwie tabletki dziennie dostarczają 250 mg magnezu.',
  dosage:
    'Dorośli przyjmują 1 tabletkę dwa razy dziennie podczas posiłku, popijając szklanką wody, nie więcej niż 2 tabletki dziennie.',
  composition: `1 tabletka zawiera 125 mg magnezu (33 % RWS*), 2 tabletki zawierają 250 mg (67 % RWS*). Składniki: cytrynian magnezu, substancja wypełniająca (celuloza mikrokrystaliczna), substancje przeciwzbrylające (sole magnezowe kwasów tłuszczowych, dwutlenek krzemu), usieciowana sól sodowa karboksymetylocelulozy. ${pl.reference}`,
  storage: pl.dryStorage,
  description:
    'Suplement diety zawierający 125 mg magnezu w jednej tabletce: składniki i porcja dzienna.',
  claims,
  isUncheckedTranslation: true,
})
