import {synonymsIn} from './synonyms-in.ts'

export const es = synonymsIn(
  'es',
  ['calambre muscular', 'calambre', 'espasmo'],
  ['calambre en la pantorrilla', 'calambre en la pierna', 'calambre en el gemelo'],
  ['prospecto', 'información para el usuario', 'folleto informativo'],
  ['complemento alimenticio', 'suplemento alimenticio', 'suplemento'],
)
