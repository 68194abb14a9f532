import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const deDe = questionText('diarrhoea', {
  locale: 'de-DE',
  title: 'Was tun, wenn ich von Magnesium Durchfall bekomme?',
  answer: textBlocks(
    paragraph(
      'Weicher Stuhl und Durchfall sind die häufigste unerwünschte Wirkung. Magnesium, das der Darm nicht aufnimmt, bindet dort Wasser.',
      {cite: 'efsa-ul-2006'},
    ),
    paragraph(
      'Meist ist es nach ein bis zwei Tagen vorbei, wenn man die Menge verringert oder die Einnahme beendet. Halten Sie sich dabei an Packungsbeilage oder Etikett und fragen Sie in der Apotheke.',
    ),
    paragraph(
      'Dauert der Durchfall länger, ist Blut im Stuhl oder fühlen Sie sich sehr schwach, lassen Sie sich ärztlich untersuchen.',
    ),
  ),
  isUncheckedTranslation: false,
})
