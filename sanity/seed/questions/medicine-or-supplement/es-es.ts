import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const esEs = questionText('medicine-or-supplement', {
  locale: 'es-ES',
  title: '¿Cómo sé si un producto con magnesio es un medicamento o un complemento alimenticio?',
  answer: textBlocks(
    paragraph(
      'Por el envase. Un ',
      {term: 'food-supplement', words: 'complemento alimenticio'},
      ' tiene que llamarse así e indica una cantidad diaria recomendada.',
      {cite: 'directive-2002-46'},
      ' Un medicamento lleva un número de autorización o de registro y se acompaña de un ',
      {term: 'package-leaflet', words: 'prospecto'},
      '.',
    ),
    paragraph(
      'La misma cantidad de magnesio puede ser un medicamento en un país y un complemento alimenticio en el vecino. Cada página de producto dice qué rige en su país.',
    ),
    paragraph(
      'La publicidad de un complemento alimenticio no debe hablar de enfermedades. Quien tenga molestias debe consultar a un médico.',
    ),
  ),
  isUncheckedTranslation: true,
})
