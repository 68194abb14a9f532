import {inRegion} from '../../region.ts'
import {deDe} from './de-de.ts'
import {frFr} from './fr-fr.ts'

/** The same words in the neighbours' markets: Austria's law says “Gebrauchsinformation”. */
export const regions = [
  inRegion(deDe, 'de-AT', [
    ['in jeder Packungsbeilage', 'in jeder Gebrauchsinformation'],
    ['die Packungsbeilage', 'die Gebrauchsinformation'],
    ['Packungsbeilage von', 'Gebrauchsinformation von'],
    ['Die Rote Liste nennt', 'Die deutsche Rote Liste nennt'],
  ]),
  inRegion(deDe, 'de-CH', [['Die Rote Liste nennt', 'Die deutsche Rote Liste nennt']]),
  inRegion(frFr, 'fr-CH', [
    ['a notice', 'a notice d’emballage'],
    ['chaque notice', 'chaque notice d’emballage'],
    ['Notice de', 'Notice d’emballage de'],
  ]),
]
