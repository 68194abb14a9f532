import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const plPl = questionText('sodium-in-effervescent', {
  locale: 'pl-PL',
  title: 'Ile sodu zawiera tabletka musująca?',
  answer: textBlocks(
    paragraph(
      'Sól, dzięki której musuje ',
      {term: 'effervescent', words: 'tabletka musująca'},
      ', wnosi sód. W produktach demonstracyjnych na tych stronach jest to od 109 do 239 mg w tabletce musującej lub saszetce; ilość podano na stronie każdego produktu.',
    ),
    paragraph(
      'Dla porównania: Światowa Organizacja Zdrowia zaleca dorosłym mniej niż 2000 mg sodu na dobę ze wszystkich źródeł łącznie.',
      {cite: 'who-sodium-2012'},
    ),
    paragraph(
      'Kto z zalecenia lekarza ma jeść mało soli, wlicza ten sód i pyta w aptece o postać bez soli musującej.',
    ),
  ),
  isUncheckedTranslation: true,
})
