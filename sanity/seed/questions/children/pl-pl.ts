import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const plPl = questionText('children', {
  locale: 'pl-PL',
  title: 'Czy magnez jest odpowiedni dla dzieci?',
  answer: textBlocks(
    paragraph(
      'Dzieci zwykle otrzymują magnez z jedzeniem. Preparaty należy im podawać tylko wtedy, gdy zaleci to pediatra.',
    ),
    paragraph(
      'Dla dzieci poniżej 4 lat nie ustalono górnego poziomu spożycia z preparatów. Od ukończenia 4 lat obowiązuje, tak jak u dorosłych, najwyżej 250 mg na dobę.',
      {cite: 'efsa-ul-2006'},
      {cite: 'bfr-magnesium-2017'},
    ),
    paragraph(
      'Wiek minimalny podano na każdym opakowaniu. Preparaty należy trzymać tam, gdzie dzieci ich nie dosięgną.',
    ),
  ),
  isUncheckedTranslation: true,
})
