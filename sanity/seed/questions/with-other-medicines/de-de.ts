import {bullets, paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const deDe = questionText('with-other-medicines', {
  locale: 'de-DE',
  title:
    'Kann ich Magnesium zusammen mit Eisen, einem Antibiotikum oder Schilddrüsentabletten einnehmen?',
  answer: textBlocks(
    paragraph(
      'Nicht zur selben Zeit. ',
      {term: 'ion', words: 'Magnesium-Ionen'},
      ' können sich im Darm mit manchen Wirkstoffen verbinden, und der Körper nimmt dann weniger von dem Arzneimittel auf.',
    ),
    paragraph(
      'Es gilt der Abstand, der in der Packungsbeilage Ihres Arzneimittels steht. Die Angaben unterscheiden sich von Quelle zu Quelle; oft genannt werden:',
    ),
    bullets(
      [
        'Antibiotika aus den Gruppen der Tetracycline und Chinolone: mindestens 2 Stunden vor oder 4 bis 6 Stunden nach dem Magnesium',
        {cite: 'ods-magnesium'},
      ],
      ['Bisphosphonate gegen Osteoporose: mindestens 2 Stunden Abstand', {cite: 'ods-magnesium'}],
      ['Eisen: 2 bis 4 Stunden Abstand', {cite: 'pta-forum-2018'}],
      ['Levothyroxin für die Schilddrüse: 4 Stunden Abstand', {cite: 'jonklaas-2014'}],
    ),
    paragraph(
      'Entwässernde Arzneimittel und, über lange Zeit genommen, Magensäureblocker können das Magnesium im Blut senken.',
      {cite: 'ods-magnesium'},
    ),
    paragraph(
      'Setzen Sie kein verordnetes Arzneimittel wegen des Magnesiums ab. Zeigen Sie in der Apotheke eine Liste von allem, was Sie einnehmen.',
    ),
  ),
  isUncheckedTranslation: false,
})
