import {authority} from './taking.ts'

/** What every leaflet says otherwise in Austria, see `inRegion`. */
export const inAustria = [
  [
    authority,
    'Bundesamt für Sicherheit im Gesundheitswesen (BASG), https://nebenwirkung.basg.gv.at',
  ],
  ['Pharmazeutischer Unternehmer und Hersteller', 'Zulassungsinhaber und Hersteller'],
  ['in der Arztpraxis oder Apotheke', 'in der Ordination oder Apotheke'],
  ['Diese Packungsbeilage', 'Diese Gebrauchsinformation'],
] as const

/** And in Switzerland. */
export const inSwitzerland = [
  [authority, 'Swissmedic, https://www.swissmedic.ch'],
  ['Pharmazeutischer Unternehmer und Hersteller', 'Zulassungsinhaberin und Herstellerin'],
] as const
