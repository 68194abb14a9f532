import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const deDe = questionText('nrv-and-mmol', {
  locale: 'de-DE',
  title: 'Was bedeuten NRV und mmol?',
  answer: textBlocks(
    paragraph(
      {term: 'nrv', words: 'NRV'},
      ' steht für den Nährstoffbezugswert auf Etiketten. Für Magnesium sind es in der Europäischen Union 375 mg am Tag.',
      {cite: 'regulation-1169-2011'},
      ' „33 % NRV“ heißt also: rund ein Drittel von 375 mg. Der Wert dient dem Vergleich; er ist keine persönliche Empfehlung.',
    ),
    paragraph(
      'Die Einheit ',
      {term: 'mmol', words: 'mmol'},
      ' zählt Teilchen, statt sie zu wiegen. 1 mmol Magnesium wiegt 24,3 mg; 365 mg sind also 15 mmol. Auf Arzneimitteln stehen oft beide Angaben.',
    ),
  ),
  isUncheckedTranslation: false,
})
