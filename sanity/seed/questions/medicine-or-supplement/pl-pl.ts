import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const plPl = questionText('medicine-or-supplement', {
  locale: 'pl-PL',
  title: 'Jak rozpoznać, czy preparat z magnezem jest lekiem, czy suplementem diety?',
  answer: textBlocks(
    paragraph(
      'Po opakowaniu. ',
      {term: 'food-supplement', words: 'Suplement diety'},
      ' musi się tak nazywać i podaje zalecaną porcję dzienną.',
      {cite: 'directive-2002-46'},
      ' Lek ma numer pozwolenia lub rejestracji i ',
      {term: 'package-leaflet', words: 'ulotkę'},
      '.',
    ),
    paragraph(
      'Ta sama ilość magnezu może być w jednym kraju lekiem, a w sąsiednim suplementem diety. Na stronie każdego produktu podano, co obowiązuje w danym kraju.',
    ),
    paragraph(
      'Reklama suplementu diety nie może mówić o chorobach. Przyczynę dolegliwości powinien wyjaśnić lekarz.',
    ),
  ),
  isUncheckedTranslation: true,
})
