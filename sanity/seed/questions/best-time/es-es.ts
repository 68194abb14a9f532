import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const esEs = questionText('best-time', {
  locale: 'es-ES',
  title: '¿Cuál es el mejor momento del día para tomar magnesio?',
  answer: textBlocks(
    paragraph(
      'Por lo que se sabe hoy, el momento del día no importa. Más importante es que lo tome como indica el prospecto o el envase.',
    ),
    paragraph(
      'El magnesio suele tolerarse mejor con una comida. En un estudio pequeño, 10 mujeres bebieron agua mineral rica en magnesio. Con una comida, el cuerpo absorbió algo más de magnesio que en ayunas.',
      {cite: 'sabatier-2002'},
    ),
    paragraph(
      'Mucha cantidad de una vez puede causar diarrea; la misma cantidad repartida a lo largo del día suele tolerarse mejor. Lo que cuenta es la cantidad de ',
      {term: 'elemental-magnesium', words: 'magnesio elemental'},
      ' que figura en el envase.',
    ),
    paragraph(
      '¿Toma también otros medicamentos? Entonces puede ser necesario dejar un intervalo de varias horas. Pregunte en la farmacia.',
    ),
  ),
  isUncheckedTranslation: true,
})
