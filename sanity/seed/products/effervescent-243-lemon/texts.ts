import * as de from '../magnesium-words/de.ts'
import * as en from '../magnesium-words/en.ts'
import * as es from '../magnesium-words/es.ts'
import * as fr from '../magnesium-words/fr.ts'
import * as it from '../magnesium-words/it.ts'
import * as pl from '../magnesium-words/pl.ts'
import {productText} from '../text.ts'
import {KEY} from './product.ts'

export const deDe = productText(KEY, {
  ...de.withPotassium,
  locale: 'de-DE',
  displayName: 'Magnovia 243 Brausetabletten Zitrone',
  slug: 'magnovia-243-brausetabletten-zitrone',
  summary:
    'Arzneimittel mit 243 mg Magnesium (10 mmol) je Brausetablette, bei ärztlich nachgewiesenem Magnesiummangel.',
  dosage: `Erwachsene und Jugendliche ab 12 Jahren nehmen täglich 1 bis 2 Brausetabletten ein, Kinder von 6 bis 11 Jahren täglich 1 Brausetablette. Lösen Sie die Brausetablette in einem Glas Wasser auf und trinken Sie das Glas ganz aus. ${de.kidneys} ${de.interval}`,
  composition:
    '1 Brausetablette enthält als Wirkstoff leichtes Magnesiumoxid, entsprechend 243 mg Magnesium (10 mmol). Sie enthält außerdem 169 mg Natrium, 136 mg Kalium und 0,59 mg Sorbitol. Weitere Bestandteile: Citronensäure, Natriumhydrogencarbonat, Kaliumhydrogencarbonat, Süßungsmittel, Zitronenaroma.',
  storage: de.tubeStorage,
  description:
    'Arzneimittel mit 243 mg Magnesium je Brausetablette: Anwendungsgebiet, Gegenanzeigen und Zusammensetzung.',
  isUncheckedTranslation: false,
})

export const enGb = productText(KEY, {
  ...en.withPotassium,
  locale: 'en-GB',
  displayName: 'Magnovia 243 effervescent tablets lemon',
  slug: 'magnovia-243-effervescent-tablets-lemon',
  summary:
    'Medicine with 243 mg of magnesium (10 mmol) per effervescent tablet, for a lack of magnesium that a doctor has established.',
  dosage: `Adults and adolescents from 12 years take 1 to 2 effervescent tablets a day, children from 6 to 11 years 1 effervescent tablet a day. Let the tablet dissolve in a glass of water and drink all of it. ${en.kidneys} ${en.interval}`,
  composition:
    '1 effervescent tablet contains the active substance light magnesium oxide, equivalent to 243 mg of magnesium (10 mmol). It also contains 169 mg of sodium, 136 mg of potassium and 0.59 mg of sorbitol. Other ingredients: citric acid, sodium hydrogen carbonate, potassium hydrogen carbonate, sweeteners, lemon flavour.',
  storage: en.tubeStorage,
  description:
    'Medicine with 243 mg of magnesium per effervescent tablet: use, contraindications and composition.',
  isUncheckedTranslation: false,
})

export const frFr = productText(KEY, {
  ...fr.withPotassium,
  locale: 'fr-FR',
  displayName: 'Magnovia 243 comprimés effervescents citron',
  slug: 'magnovia-243-comprimes-effervescents-citron',
  summary:
    'Médicament contenant 243 mg de magnésium (10 mmol) par comprimé effervescent, en cas de carence en magnésium constatée par un médecin.',
  dosage: `Les adultes et les adolescents à partir de 12 ans prennent 1 à 2 comprimés effervescents par jour, les enfants de 6 à 11 ans 1 comprimé effervescent par jour. Laissez le comprimé se dissoudre dans un verre d’eau et buvez tout le verre. ${fr.kidneys} ${fr.interval}`,
  composition:
    '1 comprimé effervescent contient comme principe actif de l’oxyde de magnésium léger, correspondant à 243 mg de magnésium (10 mmol). Il contient en outre 169 mg de sodium, 136 mg de potassium et 0,59 mg de sorbitol. Autres composants : acide citrique, hydrogénocarbonate de sodium, hydrogénocarbonate de potassium, édulcorants, arôme de citron.',
  storage: fr.tubeStorage,
  description:
    'Médicament avec 243 mg de magnésium par comprimé effervescent : indication, contre-indications et composition.',
  isUncheckedTranslation: true,
})

export const itIt = productText(KEY, {
  ...it.withPotassium,
  locale: 'it-IT',
  displayName: 'Magnovia 243 compresse effervescenti limone',
  slug: 'magnovia-243-compresse-effervescenti-limone',
  summary:
    'Medicinale con 243 mg di magnesio (10 mmol) per compressa effervescente, in caso di carenza di magnesio accertata da un medico.',
  dosage: `Adulti e adolescenti a partire da 12 anni assumono da 1 a 2 compresse effervescenti al giorno, i bambini da 6 a 11 anni 1 compressa effervescente al giorno. Sciogliere la compressa in un bicchiere d’acqua e bere tutto il contenuto del bicchiere. ${it.kidneys} ${it.interval}`,
  composition:
    '1 compressa effervescente contiene come principio attivo magnesio ossido leggero, corrispondente a 243 mg di magnesio (10 mmol). Contiene inoltre 169 mg di sodio, 136 mg di potassio e 0,59 mg di sorbitolo. Altri componenti: acido citrico, sodio idrogenocarbonato, potassio idrogenocarbonato, dolcificanti, aroma di limone.',
  storage: it.tubeStorage,
  description:
    'Medicinale con 243 mg di magnesio per compressa effervescente: indicazione, controindicazioni e composizione.',
  isUncheckedTranslation: true,
})

export const esEs = productText(KEY, {
  ...es.withPotassium,
  locale: 'es-ES',
  displayName: 'Magnovia 243 comprimidos efervescentes limón',
  slug: 'magnovia-243-comprimidos-efervescentes-limon',
  summary:
    'Medicamento con 243 mg de magnesio (10 mmol) por comprimido efervescente, en caso de déficit de magnesio comprobado por un médico.',
  dosage: `Los adultos y adolescentes a partir de 12 años toman de 1 a 2 comprimidos efervescentes al día; los niños de 6 a 11 años, 1 comprimido efervescente al día. Deje que el comprimido se disuelva en un vaso de agua y beba todo el vaso. ${es.kidneys} ${es.interval}`,
  composition:
    '1 comprimido efervescente contiene como principio activo óxido de magnesio ligero, equivalente a 243 mg de magnesio (10 mmol). Contiene además 169 mg de sodio, 136 mg de potasio y 0,59 mg de sorbitol. Demás componentes: ácido cítrico, hidrogenocarbonato de sodio, hidrogenocarbonato de potasio, edulcorantes, aroma de limón.',
  storage: es.tubeStorage,
  description:
    'Medicamento con 243 mg de magnesio por comprimido efervescente: indicación, contraindicaciones y composición.',
  isUncheckedTranslation: true,
})

export const plPl = productText(KEY, {
  ...pl.withPotassium,
  locale: 'pl-PL',
  displayName: 'Magnovia 243 tabletki musujące cytrynowe',
  slug: 'magnovia-243-tabletki-musujace-cytrynowe',
  summary:
    'Lek zawierający 243 mg magnezu (10 mmol) w jednej tabletce musującej, przy niedoborze magnezu stwierdzonym przez lekarza.',
  dosage: `Dorośli i młodzież od 12 lat przyjmują od 1 do 2 tabletek musujących na dobę, dzieci od 6 do 11 lat – 1 tabletkę musującą na dobę. Tabletkę należy rozpuścić w szklance wody i wypić całą szklankę. ${pl.kidneys} ${pl.interval}`,
  composition:
    '1 tabletka musująca zawiera jako substancję czynną magnezu tlenek lekki, co odpowiada 243 mg magnezu (10 mmol). Zawiera też 169 mg sodu, 136 mg potasu i 0,59 mg sorbitolu. Pozostałe składniki: kwas cytrynowy, wodorowęglan sodu, wodorowęglan potasu, substancje słodzące, aromat cytrynowy.',
  storage: pl.tubeStorage,
  description:
    'Lek zawierający 243 mg magnezu w jednej tabletce musującej: wskazanie, przeciwwskazania i skład.',
  isUncheckedTranslation: true,
})
