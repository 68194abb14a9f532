import {deDe as text} from '../../products/powder-486-orange-mango/texts.ts'
import type {LeafletDocument} from '../../types.ts'
import {leaflet, sachet} from '../words/de/index.ts'
import {medicine} from './medicine.ts'

/** For adults only, and in Germany only. */
const deDe = leaflet(medicine, {
  text,
  unit: sachet,
  contraindications: [
    'zu viele Basen im Blut haben (metabolische Alkalose)',
    'einen chronischen Harnwegsinfekt mit Bakterien haben, die Harnstoff spalten',
    'eine erbliche Fructoseintoleranz haben',
  ],
  dose: ['Erwachsene: täglich den Inhalt von 1 Beutel.'],
  preparation: 'Lösen Sie das Pulver in einem Glas Wasser auf und trinken Sie das Glas ganz aus.',
  ofExcipients:
    'Sorbitol ist eine Quelle für Fructose. Mit erblicher Fructoseintoleranz, einer seltenen angeborenen Krankheit, dürfen Sie das Arzneimittel nicht einnehmen: Der Körper kann Fructose dann nicht abbauen, und das kann ernste Folgen haben.',
  look: 'Das Pulver ist weiß bis gelblich und riecht nach Orange und Mango. Packungen enthalten 20 oder 40 Beutel.',
})

export const powder486OrangeMangoLeaflets: LeafletDocument[] = [deDe]
