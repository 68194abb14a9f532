import {synonymsIn} from './synonyms-in.ts'

export const fr = synonymsIn(
  'fr',
  ['crampe musculaire', 'crampe', 'spasme musculaire'],
  ['crampe du mollet', 'crampe de la jambe', 'crampe des jambes'],
  ['notice', 'notice d’emballage', 'information destinée aux patients'],
  ['complément alimentaire', 'supplément alimentaire'],
)
