import * as product from '../../products/effervescent-243-lemon/texts.ts'
import * as de from '../words/de/index.ts'
import * as en from '../words/en/index.ts'
import * as es from '../words/es/index.ts'
import * as fr from '../words/fr/index.ts'
import * as it from '../words/it/index.ts'
import * as pl from '../words/pl/index.ts'
import {medicine} from './medicine.ts'

export const deDe = de.leaflet(medicine, {
  text: product.deDe,
  unit: de.effervescentTablet,
  dose: [
    'Erwachsene und Jugendliche ab 12 Jahren: täglich 1 bis 2 Brausetabletten.',
    'Kinder von 6 bis 11 Jahren: täglich 1 Brausetablette.',
  ],
  preparation:
    'Lösen Sie die Brausetablette in einem Glas Wasser auf und trinken Sie das Glas ganz aus.',
  look: 'Die Brausetabletten sind rund und weiß und riechen nach Zitrone. Packungen enthalten 20, 40 oder 60 Brausetabletten in Röhrchen.',
})

export const enGb = en.leaflet(medicine, {
  text: product.enGb,
  unit: en.effervescentTablet,
  dose: [
    'Adults and adolescents from 12 years: 1 to 2 effervescent tablets a day.',
    'Children from 6 to 11 years: 1 effervescent tablet a day.',
  ],
  preparation: 'Let the tablet dissolve in a glass of water and drink all of it.',
  look: 'The effervescent tablets are round and white and smell of lemon. Packs contain 20, 40 or 60 effervescent tablets in tubes.',
})

export const frFr = fr.leaflet(medicine, {
  text: product.frFr,
  unit: fr.effervescentTablet,
  dose: [
    'Adultes et adolescents à partir de 12 ans : 1 à 2 comprimés effervescents par jour.',
    'Enfants de 6 à 11 ans : 1 comprimé effervescent par jour.',
  ],
  preparation: 'Laissez le comprimé se dissoudre dans un verre d’eau et buvez tout le verre.',
  look: 'Les comprimés effervescents sont ronds et blancs et sentent le citron. Les boîtes contiennent 20, 40 ou 60 comprimés effervescents en tubes.',
})

export const itIt = it.leaflet(medicine, {
  text: product.itIt,
  unit: it.effervescentTablet,
  dose: [
    'Adulti e adolescenti a partire da 12 anni: da 1 a 2 compresse effervescenti al giorno.',
    'Bambini da 6 a 11 anni: 1 compressa effervescente al giorno.',
  ],
  preparation:
    'Sciogliere la compressa in un bicchiere d’acqua e bere tutto il contenuto del bicchiere.',
  look: 'Le compresse effervescenti sono rotonde e bianche e hanno odore di limone. Le confezioni contengono 20, 40 o 60 compresse effervescenti in tubi.',
})

export const esEs = es.leaflet(medicine, {
  text: product.esEs,
  unit: es.effervescentTablet,
  dose: [
    'Adultos y adolescentes a partir de 12 años: de 1 a 2 comprimidos efervescentes al día.',
    'Niños de 6 a 11 años: 1 comprimido efervescente al día.',
  ],
  preparation: 'Deje que el comprimido se disuelva en un vaso de agua y beba todo el vaso.',
  look: 'Los comprimidos efervescentes son redondos y blancos y huelen a limón. Los envases contienen 20, 40 o 60 comprimidos efervescentes en tubos.',
})

export const plPl = pl.leaflet(medicine, {
  text: product.plPl,
  unit: pl.effervescentTablet,
  dose: [
    'Dorośli i młodzież od 12 lat: od 1 do 2 tabletek musujących na dobę.',
    'Dzieci od 6 do 11 lat: 1 tabletka musująca na dobę.',
  ],
  preparation: 'Tabletkę należy rozpuścić w szklance wody i wypić całą szklankę.',
  look: 'Tabletki musujące są okrągłe i białe, o zapachu cytryny. Opakowania zawierają 20, 40 lub 60 tabletek musujących w tubach.',
})
