import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const esEs = questionText('children', {
  locale: 'es-ES',
  title: '¿Es adecuado el magnesio para los niños?',
  answer: textBlocks(
    paragraph(
      'Los niños suelen recibir el magnesio con la comida. Deles preparados solo si lo aconseja un pediatra.',
    ),
    paragraph(
      'Para los niños menores de 4 años no hay una cantidad máxima fijada para los preparados. A partir de los 4 años rigen, como en los adultos, 250 mg al día como máximo.',
      {cite: 'efsa-ul-2006'},
      {cite: 'bfr-magnesium-2017'},
    ),
    paragraph(
      'La edad mínima figura en cada envase. Guarde estos productos donde los niños no puedan alcanzarlos.',
    ),
  ),
  isUncheckedTranslation: true,
})
