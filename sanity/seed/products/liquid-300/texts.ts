import * as de from '../magnesium-words/de.ts'
import * as en from '../magnesium-words/en.ts'
import * as es from '../magnesium-words/es.ts'
import * as fr from '../magnesium-words/fr.ts'
import * as it from '../magnesium-words/it.ts'
import * as pl from '../magnesium-words/pl.ts'
import {productText} from '../text.ts'
import {KEY} from './product.ts'

/** A food supplement: nothing here names a disease or claims an effect. */
export const deDe = productText(KEY, {
  locale: 'de-DE',
  displayName: 'Magnovia Liquid 300 Trinkampullen',
  slug: 'magnovia-liquid-300-trinkampullen',
  summary:
    'Nahrungsergänzungsmittel mit Magnesiumcitrat. Eine Trinkampulle am Tag liefert 300 mg Magnesium.',
  dosage:
    'Erwachsene trinken täglich den Inhalt von 1 Ampulle zu einer Mahlzeit, nicht mehr als 1 Ampulle am Tag. Die Ampulle vor dem Öffnen schütteln.',
  composition: `1 Trinkampulle (25 ml) enthält 300 mg Magnesium (80 % NRV*). Zutaten: Wasser, Trimagnesiumdicitrat, Säuerungsmittel Citronensäure, Orangensaft aus Konzentrat, Passionsfruchtsaft aus Konzentrat, Aroma, Süßungsmittel Sucralose, Konservierungsstoff Kaliumsorbat. ${de.reference}`,
  storage: de.dryStorage,
  description:
    'Nahrungsergänzungsmittel mit 300 mg Magnesium je Trinkampulle: Zutaten und Verzehrsempfehlung.',
  isUncheckedTranslation: false,
})

export const enGb = productText(KEY, {
  locale: 'en-GB',
  displayName: 'Magnovia Liquid 300 drinking ampoules',
  slug: 'magnovia-liquid-300-drinking-ampoules',
  summary:
    'Food supplement with magnesium citrate. One drinking ampoule a day provides 300 mg of magnesium.',
  dosage:
    'Adults drink the contents of 1 ampoule a day with a meal, and no more than 1 ampoule a day. Shake the ampoule before it is opened.',
  composition: `1 drinking ampoule (25 ml) provides 300 mg of magnesium (80% NRV*). Ingredients: water, trimagnesium dicitrate, acid (citric acid), orange juice from concentrate, passion fruit juice from concentrate, flavouring, sweetener (sucralose), preservative (potassium sorbate). ${en.reference}`,
  storage: en.dryStorage,
  description:
    'Food supplement with 300 mg of magnesium per drinking ampoule: ingredients and daily portion.',
  isUncheckedTranslation: false,
})

export const frFr = productText(KEY, {
  locale: 'fr-FR',
  displayName: 'Magnovia Liquid 300 ampoules buvables',
  slug: 'magnovia-liquid-300-ampoules-buvables',
  summary:
    'Complément alimentaire au citrate de magnésium. Une ampoule buvable par jour apporte 300 mg de magnésium.',
  dosage:
    'Les adultes boivent le contenu de 1 ampoule par jour au cours d’un repas, et pas plus de 1 ampoule par jour. Agiter l’ampoule avant de l’ouvrir.',
  composition: `1 ampoule buvable (25 ml) apporte 300 mg de magnésium (80 % VNR*). Ingrédients : eau, dicitrate de trimagnésium, acidifiant (acide citrique), jus d’orange à base de concentré, jus de fruit de la passion à base de concentré, arôme, édulcorant (sucralose), conservateur (sorbate de potassium). ${fr.reference}`,
  storage: fr.dryStorage,
  description:
    'Complément alimentaire avec 300 mg de magnésium par ampoule : ingrédients et portion journalière.',
  isUncheckedTranslation: true,
})

export const itIt = productText(KEY, {
  locale: 'it-IT',
  displayName: 'Magnovia Liquid 300 fiale orali',
  slug: 'magnovia-liquid-300-fiale-orali',
  summary:
    'Integratore alimentare con citrato di magnesio. Una fiala al giorno apporta 300 mg di magnesio.',
  dosage:
    'Gli adulti bevono il contenuto di 1 fiala al giorno durante un pasto, e non più di 1 fiala al giorno. Agitare la fiala prima di aprirla.',
  composition: `1 fiala (25 ml) apporta 300 mg di magnesio (80 % VNR*). Ingredienti: acqua, dicitrato di trimagnesio, acidificante (acido citrico), succo di arancia da concentrato, succo di frutto della passione da concentrato, aroma, edulcorante (sucralosio), conservante (sorbato di potassio). ${it.reference}`,
  storage: it.dryStorage,
  description:
    'Integratore alimentare con 300 mg di magnesio per fiala: ingredienti e dose giornaliera.',
  isUncheckedTranslation: true,
})

export const esEs = productText(KEY, {
  locale: 'es-ES',
  displayName: 'Magnovia Liquid 300 ampollas bebibles',
  slug: 'magnovia-liquid-300-ampollas-bebibles',
  summary:
    'Complemento alimenticio con citrato de magnesio. Una ampolla bebible al día aporta 300 mg de magnesio.',
  dosage:
    'Los adultos beben el contenido de 1 ampolla al día con una comida, y no más de 1 ampolla al día. Agitar la ampolla antes de abrirla.',
  composition: `1 ampolla bebible (25 ml) aporta 300 mg de magnesio (80 % VRN*). Ingredientes: agua, dicitrato de trimagnesio, acidulante (ácido cítrico), zumo de naranja a partir de concentrado, zumo de maracuyá a partir de concentrado, aroma, edulcorante (sucralosa), conservador (sorbato potásico). ${es.reference}`,
  storage: es.dryStorage,
  description:
    'Complemento alimenticio con 300 mg de magnesio por ampolla: ingredientes y cantidad diaria.',
  isUncheckedTranslation: true,
})

export const plPl = productText(KEY, {
  locale: 'pl-PL',
  displayName: 'Magnovia Liquid 300 ampułki do picia',
  slug: 'magnovia-liquid-300-ampulki-do-picia',
  summary:
    'Suplement diety z cytrynianem magnezu. Jedna ampułka dziennie dostarcza 300 mg magnezu.',
  dosage:
    'Dorośli wypijają zawartość 1 ampułki dziennie podczas posiłku, nie więcej niż 1 ampułkę dziennie. Przed otwarciem ampułką wstrząsnąć.',
  composition: `1 ampułka (25 ml) zawiera 300 mg magnezu (80 % RWS*). Składniki: woda, dicytrynian trimagnezu, kwas (kwas cytrynowy), sok pomarańczowy z zagęszczonego soku, sok z marakui z zagęszczonego soku, aromat, substancja słodząca (sukraloza), substancja konserwująca (sorbinian potasu). ${pl.reference}`,
  storage: pl.dryStorage,
  description:
    'Suplement diety zawierający 300 mg magnezu w jednej ampułce: składniki i porcja dzienna.',
  isUncheckedTranslation: true,
})
