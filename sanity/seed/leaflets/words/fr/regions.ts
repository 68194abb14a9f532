import {authority} from './taking.ts'

/** What every leaflet says otherwise in Switzerland, see `inRegion`. */
export const inSwitzerland = [
  [authority, 'Swissmedic, https://www.swissmedic.ch'],
  [
    'Titulaire de l’autorisation de mise sur le marché et fabricant',
    'Titulaire de l’autorisation et fabricant',
  ],
  ['date de péremption', 'date limite d’utilisation'],
  ['cette notice', 'cette notice d’emballage'],
] as const
