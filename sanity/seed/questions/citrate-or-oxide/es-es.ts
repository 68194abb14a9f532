import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const esEs = questionText('citrate-or-oxide', {
  locale: 'es-ES',
  title: 'Citrato u óxido de magnesio: ¿hay diferencia?',
  answer: textBlocks(
    paragraph(
      'Lo que cuenta es la cantidad de magnesio en sí, es decir, el ',
      {term: 'elemental-magnesium', words: 'magnesio elemental'},
      '. Esa cantidad figura en el envase, y solo ella se puede comparar.',
    ),
    paragraph(
      'En los estudios, el intestino absorbe las sales que se disuelven bien en agua, como el citrato, algo mejor que el óxido.',
      {cite: 'ods-magnesium'},
      ' No se ha demostrado que esto importe en personas que tienen suficiente magnesio.',
    ),
    paragraph(
      'Cualquier sal puede, en cantidades mayores, ablandar las heces. En un comprimido efervescente, el óxido o el carbonato se convierte de todos modos en una sal disuelta.',
    ),
  ),
  isUncheckedTranslation: true,
})
