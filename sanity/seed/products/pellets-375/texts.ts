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
  displayName: 'Magnovia Direct 375 Pellets',
  slug: 'magnovia-direct-375-pellets',
  summary: 'Nahrungsergänzungsmittel mit Magnesiumoxid. Ein Stick am Tag liefert 375 mg Magnesium.',
  dosage:
    'Erwachsene nehmen täglich den Inhalt von 1 Stick ein, nicht mehr als 1 Stick am Tag. Die Pellets auf der Zunge zergehen lassen; Wasser ist dazu nicht nötig.',
  composition: `1 Stick enthält 375 mg Magnesium (100 % NRV*) und 1200 mg Sorbitol. Zutaten: Süßungsmittel Sorbitol, Magnesiumoxid, Säuerungsmittel Citronensäure, Überzugsmittel Hydroxypropylmethylcellulose, Trennmittel Siliciumdioxid, Zitronenaroma. Kann bei übermäßigem Verzehr abführend wirken. ${de.reference}`,
  storage: de.dryStorage,
  description:
    'Nahrungsergänzungsmittel mit 375 mg Magnesium je Stick: Zutaten und Verzehrsempfehlung.',
  isUncheckedTranslation: false,
})

export const enGb = productText(KEY, {
  locale: 'en-GB',
  displayName: 'Magnovia Direct 375 pellets',
  slug: 'magnovia-direct-375-pellets',
  summary: 'Food supplement with magnesium oxide. One stick a day provides 375 mg of magnesium.',
  dosage:
    'Adults take the contents of 1 stick a day, and no more than 1 stick a day. Let the pellets melt on the tongue; no water is needed.',
  composition: `1 stick provides 375 mg of magnesium (100% NRV*) and 1200 mg of sorbitol. Ingredients: sweetener (sorbitol), magnesium oxide, acid (citric acid), glazing agent (hydroxypropyl methyl cellulose), anti-caking agent (silicon dioxide), lemon flavouring. Excessive consumption may produce laxative effects. ${en.reference}`,
  storage: en.dryStorage,
  description: 'Food supplement with 375 mg of magnesium per stick: ingredients and daily portion.',
  isUncheckedTranslation: false,
})

/** In Switzerland alone: France is the market where it is held back. */
export const frCh = productText(KEY, {
  locale: 'fr-CH',
  displayName: 'Magnovia Direct 375 pellets',
  slug: 'magnovia-direct-375-pellets',
  summary:
    'Complément alimentaire à l’oxyde de magnésium. Un stick par jour apporte 375 mg de magnésium.',
  dosage:
    'Les adultes prennent le contenu de 1 stick par jour, et pas plus de 1 stick par jour. Laisser fondre les pellets sur la langue ; l’eau n’est pas nécessaire.',
  composition:
    '1 stick apporte 375 mg de magnésium (100 % de la quantité de référence*) et 1200 mg de sorbitol. Ingrédients : édulcorant (sorbitol), oxyde de magnésium, acidifiant (acide citrique), agent d’enrobage (hydroxypropylméthylcellulose), antiagglomérant (dioxyde de silicium), arôme de citron. Une consommation excessive peut avoir des effets laxatifs. * Quantité de référence pour adultes : 375 mg de magnésium.',
  storage: fr.dryStorage,
  description:
    'Complément alimentaire avec 375 mg de magnésium par stick : ingrédients et portion journalière.',
  isUncheckedTranslation: true,
})

export const itIt = productText(KEY, {
  locale: 'it-IT',
  displayName: 'Magnovia Direct 375 pellet',
  slug: 'magnovia-direct-375-pellet',
  summary:
    'Integratore alimentare con ossido di magnesio. Uno stick al giorno apporta 375 mg di magnesio.',
  dosage:
    'Gli adulti assumono il contenuto di 1 stick al giorno, e non più di 1 stick al giorno. Lasciar sciogliere i pellet sulla lingua; non serve acqua.',
  composition: `1 stick apporta 375 mg di magnesio (100 % VNR*) e 1200 mg di sorbitolo. Ingredienti: edulcorante (sorbitolo), ossido di magnesio, acidificante (acido citrico), agente di rivestimento (idrossipropilmetilcellulosa), antiagglomerante (biossido di silicio), aroma di limone. Un consumo eccessivo può avere effetti lassativi. ${it.reference}`,
  storage: it.dryStorage,
  description:
    'Integratore alimentare con 375 mg di magnesio per stick: ingredienti e dose giornaliera.',
  isUncheckedTranslation: true,
})

export const esEs = productText(KEY, {
  locale: 'es-ES',
  displayName: 'Magnovia Direct 375 pellets',
  slug: 'magnovia-direct-375-pellets',
  summary:
    'Complemento alimenticio con óxido de magnesio. Un stick al día aporta 375 mg de magnesio.',
  dosage:
    'Los adultos toman el contenido de 1 stick al día, y no más de 1 stick al día. Deje que los pellets se deshagan sobre la lengua; no hace falta agua.',
  composition: `1 stick aporta 375 mg de magnesio (100 % VRN*) y 1200 mg de sorbitol. Ingredientes: edulcorante (sorbitol), óxido de magnesio, acidulante (ácido cítrico), agente de recubrimiento (hidroxipropilmetilcelulosa), antiaglomerante (dióxido de silicio), aroma de limón. Un consumo excesivo puede producir efectos laxantes. ${es.reference}`,
  storage: es.dryStorage,
  description:
    'Complemento alimenticio con 375 mg de magnesio por stick: ingredientes y cantidad diaria.',
  isUncheckedTranslation: true,
})

export const plPl = productText(KEY, {
  locale: 'pl-PL',
  displayName: 'Magnovia Direct 375 peletki',
  slug: 'magnovia-direct-375-peletki',
  summary: 'Suplement diety z tlenkiem magnezu. Jedna saszetka dziennie dostarcza 375 mg magnezu.',
  dosage:
    'Dorośli przyjmują zawartość 1 saszetki dziennie, nie więcej niż 1 saszetkę dziennie. Peletki rozpuścić na języku; woda nie jest potrzebna.',
  composition: `1 saszetka zawiera 375 mg magnezu (100 % RWS*) i 1200 mg sorbitolu. Składniki: substancja słodząca (sorbitol), tlenek magnezu, kwas (kwas cytrynowy), substancja glazurująca (hydroksypropylometyloceluloza), substancja przeciwzbrylająca (dwutlenek krzemu), aromat cytrynowy. Spożycie w nadmiernych ilościach może mieć efekt przeczyszczający. ${pl.reference}`,
  storage: pl.dryStorage,
  description:
    'Suplement diety zawierający 375 mg magnezu w jednej saszetce: składniki i porcja dzienna.',
  isUncheckedTranslation: true,
})
