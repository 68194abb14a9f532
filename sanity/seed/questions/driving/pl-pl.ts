import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const plPl = questionText('driving', {
  locale: 'pl-PL',
  title: 'Czy można prowadzić samochód, przyjmując magnez?',
  answer: textBlocks(
    paragraph('Magnez przyjmowany w podanej ilości zwykle nie wpływa na prowadzenie pojazdów.'),
    paragraph(
      'Skurcz łydki za kierownicą może jednak być niebezpieczny. Gdy się zapowiada, trzeba zatrzymać się w bezpiecznym miejscu i wysiąść. Kto często ma skurcze stóp lub nóg, powinien powiedzieć o tym lekarzowi.',
    ),
  ),
  isUncheckedTranslation: true,
})
