import * as product from '../../products/granules-365-lemon/texts.ts'
import * as de from '../words/de/index.ts'
import * as en from '../words/en/index.ts'
import * as es from '../words/es/index.ts'
import * as fr from '../words/fr/index.ts'
import * as it from '../words/it/index.ts'
import * as pl from '../words/pl/index.ts'
import {medicine} from './medicine.ts'

export const deDe = de.leaflet(medicine, {
  text: product.deDe,
  unit: de.sachet,
  dose: ['Erwachsene und Jugendliche ab 12 Jahren: täglich den Inhalt von 1 bis 2 Beuteln.'],
  preparation:
    'Lösen Sie den Inhalt des Beutels in einem Glas Wasser auf und trinken Sie das Glas ganz aus.',
  look: 'Das Granulat ist weiß und riecht nach Zitrone. Packungen enthalten 20 oder 50 Beutel.',
})

export const enGb = en.leaflet(medicine, {
  text: product.enGb,
  unit: en.sachet,
  dose: ['Adults and adolescents from 12 years: the contents of 1 to 2 sachets a day.'],
  preparation: 'Let the contents of the sachet dissolve in a glass of water and drink all of it.',
  look: 'The granules are white and smell of lemon. Packs contain 20 or 50 sachets.',
})

export const frFr = fr.leaflet(medicine, {
  text: product.frFr,
  unit: fr.sachet,
  dose: ['Adultes et adolescents à partir de 12 ans : le contenu de 1 à 2 sachets par jour.'],
  preparation:
    'Laissez le contenu du sachet se dissoudre dans un verre d’eau et buvez tout le verre.',
  look: 'Les granulés sont blancs et sentent le citron. Les boîtes contiennent 20 ou 50 sachets.',
})

export const itIt = it.leaflet(medicine, {
  text: product.itIt,
  unit: it.sachet,
  dose: ['Adulti e adolescenti a partire da 12 anni: il contenuto di 1 o 2 bustine al giorno.'],
  preparation:
    'Sciogliere il contenuto della bustina in un bicchiere d’acqua e bere tutto il contenuto del bicchiere.',
  look: 'Il granulato è bianco e ha odore di limone. Le confezioni contengono 20 o 50 bustine.',
})

export const esEs = es.leaflet(medicine, {
  text: product.esEs,
  unit: es.sachet,
  dose: ['Adultos y adolescentes a partir de 12 años: el contenido de 1 o 2 sobres al día.'],
  preparation:
    'Deje que el contenido del sobre se disuelva en un vaso de agua y beba todo el vaso.',
  look: 'El granulado es blanco y huele a limón. Los envases contienen 20 o 50 sobres.',
})

export const plPl = pl.leaflet(medicine, {
  text: product.plPl,
  unit: pl.sachet,
  dose: ['Dorośli i młodzież od 12 lat: zawartość od 1 do 2 saszetek na dobę.'],
  preparation: 'Zawartość saszetki należy rozpuścić w szklance wody i wypić całą szklankę.',
  look: 'Granulat jest biały, o zapachu cytryny. Opakowania zawierają 20 lub 50 saszetek.',
})
