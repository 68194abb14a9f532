import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const plPl = questionText('nrv-and-mmol', {
  locale: 'pl-PL',
  title: 'Co oznaczają RWS i mmol?',
  answer: textBlocks(
    paragraph(
      {term: 'nrv', words: 'RWS'},
      ' to referencyjna wartość spożycia podawana na etykietach. Dla magnezu wynosi w Unii Europejskiej 375 mg na dobę.',
      {cite: 'regulation-1169-2011'},
      ' „33 % RWS” oznacza więc około jednej trzeciej z 375 mg. Wartość służy do porównań; nie jest osobistym zaleceniem.',
    ),
    paragraph(
      {term: 'mmol', words: 'Mmol'},
      ' liczy cząstki zamiast masy. 1 mmol magnezu waży 24,3 mg; 365 mg to zatem 15 mmol. Na lekach często podane są obie wartości.',
    ),
  ),
  isUncheckedTranslation: true,
})
