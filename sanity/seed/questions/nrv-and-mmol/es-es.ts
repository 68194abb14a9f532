import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const esEs = questionText('nrv-and-mmol', {
  locale: 'es-ES',
  title: '¿Qué significan VRN y mmol?',
  answer: textBlocks(
    paragraph(
      {term: 'nrv', words: 'VRN'},
      ' es el valor de referencia de nutrientes de las etiquetas. Para el magnesio son 375 mg al día en la Unión Europea.',
      {cite: 'regulation-1169-2011'},
      ' «33 % VRN» significa, por tanto, cerca de un tercio de 375 mg. El valor sirve para comparar; no es una recomendación personal.',
    ),
    paragraph(
      {term: 'mmol', words: 'Mmol'},
      ' cuenta partículas en lugar de peso. 1 mmol de magnesio pesa 24,3 mg; 365 mg son, pues, 15 mmol. En los medicamentos suelen figurar ambos datos.',
    ),
  ),
  isUncheckedTranslation: true,
})
