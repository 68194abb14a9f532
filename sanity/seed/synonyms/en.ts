import {synonymsIn} from './synonyms-in.ts'

export const en = synonymsIn(
  'en',
  ['muscle cramp', 'cramp', 'spasm'],
  ['leg cramp', 'calf cramp'],
  ['package leaflet', 'patient information leaflet', 'PIL'],
  ['food supplement', 'dietary supplement', 'supplement'],
)
