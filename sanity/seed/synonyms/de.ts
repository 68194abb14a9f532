import {synonymsIn} from './synonyms-in.ts'

export const de = synonymsIn(
  'de',
  ['Muskelkrampf', 'Krampf', 'Spasmus'],
  ['Wadenkrampf', 'Beinkrampf'],
  ['Packungsbeilage', 'Beipackzettel', 'Gebrauchsinformation'],
  ['Nahrungsergänzungsmittel', 'Supplement'],
)
