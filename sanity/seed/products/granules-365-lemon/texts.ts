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
  displayName: 'Magnovia 365 Brausegranulat Zitrone',
  slug: 'magnovia-365-brausegranulat-zitrone',
  summary:
    'Arzneimittel mit 365 mg Magnesium (15 mmol) je Beutel, bei ärztlich nachgewiesenem Magnesiummangel.',
  dosage: `Erwachsene und Jugendliche ab 12 Jahren nehmen täglich den Inhalt von 1 bis 2 Beuteln ein. Lösen Sie den Inhalt des Beutels in einem Glas Wasser auf und trinken Sie das Glas ganz aus. ${de.kidneys} ${de.interval}`,
  composition:
    '1 Beutel enthält als Wirkstoffe leichtes basisches Magnesiumcarbonat und leichtes Magnesiumoxid, entsprechend 365 mg Magnesium (15 mmol). Er enthält außerdem 239 mg Natrium, 195 mg Kalium und 1,9 mg Sorbitol. Weitere Bestandteile: Citronensäure, Natriumhydrogencarbonat, Kaliumhydrogencarbonat, Süßungsmittel, Zitronenaroma.',
  storage: de.sachetStorage,
  description:
    'Arzneimittel mit 365 mg Magnesium je Beutel: Anwendungsgebiet, Gegenanzeigen und Zusammensetzung.',
  isUncheckedTranslation: false,
})

export const enGb = productText(KEY, {
  ...en.withPotassium,
  locale: 'en-GB',
  displayName: 'Magnovia 365 effervescent granules lemon',
  slug: 'magnovia-365-effervescent-granules-lemon',
  summary:
    'Medicine with 365 mg of magnesium (15 mmol) per sachet, for a lack of magnesium that a doctor has established.',
  dosage: `Adults and adolescents from 12 years take the contents of 1 to 2 sachets a day. Let the contents of the sachet dissolve in a glass of water and drink all of it. ${en.kidneys} ${en.interval}`,
  composition:
    '1 sachet contains the active substances light basic magnesium carbonate and light magnesium oxide, equivalent to 365 mg of magnesium (15 mmol). It also contains 239 mg of sodium, 195 mg of potassium and 1.9 mg of sorbitol. Other ingredients: citric acid, sodium hydrogen carbonate, potassium hydrogen carbonate, sweeteners, lemon flavour.',
  storage: en.sachetStorage,
  description:
    'Medicine with 365 mg of magnesium per sachet: use, contraindications and composition.',
  isUncheckedTranslation: false,
})

export const frFr = productText(KEY, {
  ...fr.withPotassium,
  locale: 'fr-FR',
  displayName: 'Magnovia 365 granulés effervescents citron',
  slug: 'magnovia-365-granules-effervescents-citron',
  summary:
    'Médicament contenant 365 mg de magnésium (15 mmol) par sachet, en cas de carence en magnésium constatée par un médecin.',
  dosage: `Les adultes et les adolescents à partir de 12 ans prennent le contenu de 1 à 2 sachets par jour. Laissez le contenu du sachet se dissoudre dans un verre d’eau et buvez tout le verre. ${fr.kidneys} ${fr.interval}`,
  composition:
    '1 sachet contient comme principes actifs du carbonate de magnésium basique léger et de l’oxyde de magnésium léger, correspondant à 365 mg de magnésium (15 mmol). Il contient en outre 239 mg de sodium, 195 mg de potassium et 1,9 mg de sorbitol. Autres composants : acide citrique, hydrogénocarbonate de sodium, hydrogénocarbonate de potassium, édulcorants, arôme de citron.',
  storage: fr.sachetStorage,
  description:
    'Médicament avec 365 mg de magnésium par sachet : indication, contre-indications et composition.',
  isUncheckedTranslation: true,
})

export const itIt = productText(KEY, {
  ...it.withPotassium,
  locale: 'it-IT',
  displayName: 'Magnovia 365 granulato effervescente limone',
  slug: 'magnovia-365-granulato-effervescente-limone',
  summary:
    'Medicinale con 365 mg di magnesio (15 mmol) per bustina, in caso di carenza di magnesio accertata da un medico.',
  dosage: `Adulti e adolescenti a partire da 12 anni assumono il contenuto di 1 o 2 bustine al giorno. Sciogliere il contenuto della bustina in un bicchiere d’acqua e bere tutto il contenuto del bicchiere. ${it.kidneys} ${it.interval}`,
  composition:
    '1 bustina contiene come principi attivi magnesio carbonato basico leggero e magnesio ossido leggero, corrispondenti a 365 mg di magnesio (15 mmol). Contiene inoltre 239 mg di sodio, 195 mg di potassio e 1,9 mg di sorbitolo. Altri componenti: acido citrico, sodio idrogenocarbonato, potassio idrogenocarbonato, dolcificanti, aroma di limone.',
  storage: it.sachetStorage,
  description:
    'Medicinale con 365 mg di magnesio per bustina: indicazione, controindicazioni e composizione.',
  isUncheckedTranslation: true,
})

export const esEs = productText(KEY, {
  ...es.withPotassium,
  locale: 'es-ES',
  displayName: 'Magnovia 365 granulado efervescente limón',
  slug: 'magnovia-365-granulado-efervescente-limon',
  summary:
    'Medicamento con 365 mg de magnesio (15 mmol) por sobre, en caso de déficit de magnesio comprobado por un médico.',
  dosage: `Los adultos y adolescentes a partir de 12 años toman el contenido de 1 o 2 sobres al día. Deje que el contenido del sobre se disuelva en un vaso de agua y beba todo el vaso. ${es.kidneys} ${es.interval}`,
  composition:
    '1 sobre contiene como principios activos carbonato de magnesio básico ligero y óxido de magnesio ligero, equivalentes a 365 mg de magnesio (15 mmol). Contiene además 239 mg de sodio, 195 mg de potasio y 1,9 mg de sorbitol. Demás componentes: ácido cítrico, hidrogenocarbonato de sodio, hidrogenocarbonato de potasio, edulcorantes, aroma de limón.',
  storage: es.sachetStorage,
  description:
    'Medicamento con 365 mg de magnesio por sobre: indicación, contraindicaciones y composición.',
  isUncheckedTranslation: true,
})

export const plPl = productText(KEY, {
  ...pl.withPotassium,
  locale: 'pl-PL',
  displayName: 'Magnovia 365 granulat musujący cytrynowy',
  slug: 'magnovia-365-granulat-musujacy-cytrynowy',
  summary:
    'Lek zawierający 365 mg magnezu (15 mmol) w jednej saszetce, przy niedoborze magnezu stwierdzonym przez lekarza.',
  dosage: `Dorośli i młodzież od 12 lat przyjmują zawartość od 1 do 2 saszetek na dobę. Zawartość saszetki należy rozpuścić w szklance wody i wypić całą szklankę. ${pl.kidneys} ${pl.interval}`,
  composition:
    '1 saszetka zawiera jako substancje czynne magnezu węglan zasadowy lekki i magnezu tlenek lekki, co odpowiada 365 mg magnezu (15 mmol). Zawiera też 239 mg sodu, 195 mg potasu i 1,9 mg sorbitolu. Pozostałe składniki: kwas cytrynowy, wodorowęglan sodu, wodorowęglan potasu, substancje słodzące, aromat cytrynowy.',
  storage: pl.sachetStorage,
  description:
    'Lek zawierający 365 mg magnezu w jednej saszetce: wskazanie, przeciwwskazania i skład.',
  isUncheckedTranslation: true,
})
