import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const deDe = questionText('driving', {
  locale: 'de-DE',
  title: 'Kann ich mit Magnesium Auto fahren?',
  answer: textBlocks(
    paragraph('Magnesium in der angegebenen Menge beeinträchtigt das Fahren in der Regel nicht.'),
    paragraph(
      'Ein Wadenkrampf am Steuer kann aber gefährlich werden. Kündigt er sich an, halten Sie an einer sicheren Stelle und steigen Sie aus. Wer oft Krämpfe in den Füßen oder Beinen hat, lässt das ärztlich abklären.',
    ),
  ),
  isUncheckedTranslation: false,
})
