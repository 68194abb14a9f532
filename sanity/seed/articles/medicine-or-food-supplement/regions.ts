import {inRegion} from '../../region.ts'
import {deDe} from './de-de.ts'
import {frFr} from './fr-fr.ts'
import {itIt} from './it-it.ts'

/** The same words in the neighbours' markets, with the law's own word for the leaflet and the medicine. */
export const regions = [
  inRegion(deDe, 'de-AT', [['Packungsbeilage', 'Gebrauchsinformation']]),
  inRegion(deDe, 'de-CH'),
  inRegion(frFr, 'fr-CH', [
    ['une notice', 'une notice d’emballage'],
    ['a notice', 'a notice d’emballage'],
  ]),
  inRegion(itIt, 'it-CH', [
    ['medicinale', 'medicamento'],
    ['medicinali', 'medicamenti'],
    ['Medicinale', 'Medicamento'],
    ['autorità del farmaco', 'autorità dei medicamenti'],
    ['foglio illustrativo', 'foglietto illustrativo'],
  ]),
]
