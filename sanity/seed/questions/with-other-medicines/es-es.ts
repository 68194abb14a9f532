import {bullets, paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const esEs = questionText('with-other-medicines', {
  locale: 'es-ES',
  title: '¿Puedo tomar magnesio junto con hierro, un antibiótico o comprimidos para el tiroides?',
  answer: textBlocks(
    paragraph(
      'No al mismo tiempo. En el intestino, los ',
      {term: 'ion', words: 'iones de magnesio'},
      ' pueden unirse a algunos principios activos, y el cuerpo absorbe entonces menos cantidad del medicamento.',
    ),
    paragraph(
      'Lo que cuenta es el intervalo que indica el prospecto de su medicamento. Los datos varían de una fuente a otra; a menudo se citan:',
    ),
    bullets(
      [
        'Antibióticos de los grupos de las tetraciclinas y las quinolonas: al menos 2 horas antes o de 4 a 6 horas después del magnesio',
        {cite: 'ods-magnesium'},
      ],
      [
        'Bisfosfonatos para la osteoporosis: con al menos 2 horas de diferencia',
        {cite: 'ods-magnesium'},
      ],
      ['Hierro: con 2 a 4 horas de diferencia', {cite: 'pta-forum-2018'}],
      ['Levotiroxina para el tiroides: con 4 horas de diferencia', {cite: 'jonklaas-2014'}],
    ),
    paragraph(
      'Los diuréticos y, si se toman durante mucho tiempo, los medicamentos que inhiben la producción de ácido gástrico pueden bajar el magnesio en la sangre.',
      {cite: 'ods-magnesium'},
    ),
    paragraph(
      'No deje de tomar ningún medicamento recetado a causa del magnesio. Muestre en la farmacia una lista de todo lo que toma.',
    ),
  ),
  isUncheckedTranslation: true,
})
