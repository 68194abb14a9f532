import {inRegion} from '../../region.ts'
import {deDe} from './de-de.ts'
import {frFr} from './fr-fr.ts'
import {itIt} from './it-it.ts'

export const regions = [
  inRegion(deDe, 'de-AT', [['Packungsbeilage', 'Gebrauchsinformation']]),
  inRegion(deDe, 'de-CH'),
  inRegion(frFr, 'fr-CH', [['notice', 'notice d’emballage']]),
  inRegion(itIt, 'it-CH', [
    ['medicinale', 'medicamento'],
    ['foglio illustrativo', 'foglietto illustrativo'],
  ]),
]
