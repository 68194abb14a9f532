import * as de from '../magnesium-words/de.ts'
import * as es from '../magnesium-words/es.ts'
import * as fr from '../magnesium-words/fr.ts'
import * as it from '../magnesium-words/it.ts'
import * as pl from '../magnesium-words/pl.ts'
import {productText} from '../text.ts'
import {KEY} from './product.ts'

export const deDe = productText(KEY, {
  ...de.withPotassium,
  locale: 'de-DE',
  displayName: 'Magnovia 365 Brausetabletten Orange',
  slug: 'magnovia-365-brausetabletten-orange',
  summary:
    'Arzneimittel mit 365 mg Magnesium (15 mmol) je Brausetablette, bei ärztlich nachgewiesenem Magnesiummangel.',
  dosage: `Erwachsene und Jugendliche ab 12 Jahren nehmen täglich 1 bis 2 Brausetabletten ein. Lösen Sie die Brausetablette in einem Glas Wasser auf und trinken Sie das Glas ganz aus. ${de.kidneys} ${de.interval}`,
  composition:
    '1 Brausetablette enthält als Wirkstoffe leichtes basisches Magnesiumcarbonat und leichtes Magnesiumoxid, entsprechend 365 mg Magnesium (15 mmol). Sie enthält außerdem 109 mg Natrium, 98 mg Kalium, 6 mg Sucrose und 0,02 mg Sorbitol. Weitere Bestandteile: Citronensäure, Natriumhydrogencarbonat, Kaliumhydrogencarbonat, Süßungsmittel, Orangenaroma.',
  storage: de.tubeStorage,
  description:
    'Arzneimittel mit 365 mg Magnesium je Brausetablette: Anwendungsgebiet, Gegenanzeigen und Zusammensetzung.',
  isUncheckedTranslation: false,
})

export const frFr = productText(KEY, {
  ...fr.withPotassium,
  locale: 'fr-FR',
  displayName: 'Magnovia 365 comprimés effervescents orange',
  slug: 'magnovia-365-comprimes-effervescents-orange',
  summary:
    'Médicament contenant 365 mg de magnésium (15 mmol) par comprimé effervescent, en cas de carence en magnésium constatée par un médecin.',
  dosage: `Les adultes et les adolescents à partir de 12 ans prennent 1 à 2 comprimés effervescents par jour. Laissez le comprimé se dissoudre dans un verre d’eau et buvez tout le verre. ${fr.kidneys} ${fr.interval}`,
  composition:
    '1 comprimé effervescent contient comme principes actifs du carbonate de magnésium basique léger et de l’oxyde de magnésium léger, correspondant à 365 mg de magnésium (15 mmol). Il contient en outre 109 mg de sodium, 98 mg de potassium, 6 mg de saccharose et 0,02 mg de sorbitol. Autres composants : acide citrique, hydrogénocarbonate de sodium, hydrogénocarbonate de potassium, édulcorants, arôme d’orange.',
  storage: fr.tubeStorage,
  description:
    'Médicament avec 365 mg de magnésium par comprimé effervescent : indication, contre-indications et composition.',
  isUncheckedTranslation: true,
})

export const itIt = productText(KEY, {
  ...it.withPotassium,
  locale: 'it-IT',
  displayName: 'Magnovia 365 compresse effervescenti arancia',
  slug: 'magnovia-365-compresse-effervescenti-arancia',
  summary:
    'Medicinale con 365 mg di magnesio (15 mmol) per compressa effervescente, in caso di carenza di magnesio accertata da un medico.',
  dosage: `Adulti e adolescenti a partire da 12 anni assumono da 1 a 2 compresse effervescenti al giorno. Sciogliere la compressa in un bicchiere d’acqua e bere tutto il contenuto del bicchiere. ${it.kidneys} ${it.interval}`,
  composition:
    '1 compressa effervescente contiene come principi attivi magnesio carbonato basico leggero e magnesio ossido leggero, corrispondenti a 365 mg di magnesio (15 mmol). Contiene inoltre 109 mg di sodio, 98 mg di potassio, 6 mg di saccarosio e 0,02 mg di sorbitolo. Altri componenti: acido citrico, sodio idrogenocarbonato, potassio idrogenocarbonato, dolcificanti, aroma di arancia.',
  storage: it.tubeStorage,
  description:
    'Medicinale con 365 mg di magnesio per compressa effervescente: indicazione, controindicazioni e composizione.',
  isUncheckedTranslation: true,
})

export const esEs = productText(KEY, {
  ...es.withPotassium,
  locale: 'es-ES',
  displayName: 'Magnovia 365 comprimidos efervescentes naranja',
  slug: 'magnovia-365-comprimidos-efervescentes-naranja',
  summary:
    'Medicamento con 365 mg de magnesio (15 mmol) por comprimido efervescente, en caso de déficit de magnesio comprobado por un médico.',
  dosage: `Los adultos y adolescentes a partir de 12 años toman de 1 a 2 comprimidos efervescentes al día. Deje que el comprimido se disuelva en un vaso de agua y beba todo el vaso. ${es.kidneys} ${es.interval}`,
  composition:
    '1 comprimido efervescente contiene como principios activos carbonato de magnesio básico ligero y óxido de magnesio ligero, equivalentes a 365 mg de magnesio (15 mmol). Contiene además 109 mg de sodio, 98 mg de potasio, 6 mg de sacarosa y 0,02 mg de sorbitol. Demás componentes: ácido cítrico, hidrogenocarbonato de sodio, hidrogenocarbonato de potasio, edulcorantes, aroma de naranja.',
  storage: es.tubeStorage,
  description:
    'Medicamento con 365 mg de magnesio por comprimido efervescente: indicación, contraindicaciones y composición.',
  isUncheckedTranslation: true,
})

export const plPl = productText(KEY, {
  ...pl.withPotassium,
  locale: 'pl-PL',
  displayName: 'Magnovia 365 tabletki musujące pomarańczowe',
  slug: 'magnovia-365-tabletki-musujace-pomaranczowe',
  summary:
    'Lek zawierający 365 mg magnezu (15 mmol) w jednej tabletce musującej, przy niedoborze magnezu stwierdzonym przez lekarza.',
  dosage: `Dorośli i młodzież od 12 lat przyjmują od 1 do 2 tabletek musujących na dobę. Tabletkę należy rozpuścić w szklance wody i wypić całą szklankę. ${pl.kidneys} ${pl.interval}`,
  composition:
    '1 tabletka musująca zawiera jako substancje czynne magnezu węglan zasadowy lekki i magnezu tlenek lekki, co odpowiada 365 mg magnezu (15 mmol). Zawiera też 109 mg sodu, 98 mg potasu, 6 mg sacharozy i 0,02 mg sorbitolu. Pozostałe składniki: kwas cytrynowy, wodorowęglan sodu, wodorowęglan potasu, substancje słodzące, aromat pomarańczowy.',
  storage: pl.tubeStorage,
  description:
    'Lek zawierający 365 mg magnezu w jednej tabletce musującej: wskazanie, przeciwwskazania i skład.',
  isUncheckedTranslation: true,
})
