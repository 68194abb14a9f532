import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const esEs = questionText('how-long', {
  locale: 'es-ES',
  title: '¿Cuánto tarda en hacer efecto el magnesio?',
  answer: textBlocks(
    paragraph(
      'Para los calambres musculares no se puede indicar ningún plazo: en personas mayores, los estudios no encontraron ningún beneficio que se note en la vida diaria.',
    ),
    paragraph(
      'Una revisión reunió 11 estudios con 735 personas. A las 4 semanas, las personas mayores que tomaban magnesio tenían más o menos tantos calambres como las que tomaban un placebo. La diferencia fue de 0,18 calambres por semana y puede deberse al azar.',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'Sobre el embarazo hay 8 estudios pequeños con 576 mujeres. Se contradicen y son de baja calidad. De ellos no se puede deducir ningún plazo.',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'Es distinto cuando un médico ha comprobado una carencia. Entonces la duración depende de la causa y de cómo evolucionen los ',
      {term: 'electrolyte', words: 'electrolitos'},
      ' en la sangre.',
    ),
    paragraph(
      '¿Sigue teniendo calambres después de 4 semanas? Entonces no tome más de lo que indica el envase, sino pida a un médico que busque la causa.',
    ),
  ),
  isUncheckedTranslation: true,
})
