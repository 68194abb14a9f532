import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const deDe = questionText('medicine-or-supplement', {
  locale: 'de-DE',
  title:
    'Woran erkenne ich, ob ein Magnesiumpräparat ein Arzneimittel oder ein Nahrungsergänzungsmittel ist?',
  answer: textBlocks(
    paragraph(
      'An der Packung. Ein ',
      {term: 'food-supplement', words: 'Nahrungsergänzungsmittel'},
      ' muss so heißen und nennt eine empfohlene Tagesmenge.',
      {cite: 'directive-2002-46'},
      ' Ein Arzneimittel trägt eine Zulassungs- oder Registrierungsnummer und hat eine ',
      {term: 'package-leaflet', words: 'Packungsbeilage'},
      '.',
    ),
    paragraph(
      'Dieselbe Menge Magnesium kann in einem Land Arzneimittel und im Nachbarland Nahrungsergänzungsmittel sein. Auf jeder Produktseite steht, was in Ihrem Land gilt.',
    ),
    paragraph(
      'Ein Nahrungsergänzungsmittel darf nicht mit Krankheiten werben. Wer Beschwerden hat, lässt sie ärztlich abklären.',
    ),
  ),
  isUncheckedTranslation: false,
})
