import {synonymsIn} from './synonyms-in.ts'

export const it = synonymsIn(
  'it',
  ['crampo muscolare', 'crampo', 'spasmo muscolare'],
  ['crampo al polpaccio', 'crampo alla gamba', 'crampo alle gambe'],
  ['foglio illustrativo', 'foglietto illustrativo', 'bugiardino'],
  ['integratore alimentare', 'integratore', 'complemento alimentare'],
)
