import {authority} from './taking.ts'

/** What every leaflet says otherwise in Switzerland, see `inRegion`. */
export const inSwitzerland = [
  [authority, 'Swissmedic, https://www.swissmedic.ch'],
  [
    'Titolare dell’autorizzazione all’immissione in commercio e produttore',
    'Titolare dell’omologazione e fabbricante',
  ],
  ['foglio illustrativo', 'foglietto illustrativo'],
  ['medicinale', 'medicamento'],
  ['medicinali', 'medicamenti'],
] as const
