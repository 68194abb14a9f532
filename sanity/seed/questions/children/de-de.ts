import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const deDe = questionText('children', {
  locale: 'de-DE',
  title: 'Ist Magnesium für Kinder geeignet?',
  answer: textBlocks(
    paragraph(
      'Kinder bekommen Magnesium in der Regel mit dem Essen. Geben Sie ihnen Präparate nur, wenn eine Kinderärztin oder ein Kinderarzt dazu rät.',
    ),
    paragraph(
      'Für Kinder unter 4 Jahren gibt es keine festgelegte Höchstmenge aus Präparaten. Ab 4 Jahren gelten wie für Erwachsene höchstens 250 mg am Tag.',
      {cite: 'efsa-ul-2006'},
      {cite: 'bfr-magnesium-2017'},
    ),
    paragraph(
      'Das Mindestalter steht auf jeder Packung. Bewahren Sie Präparate so auf, dass Kinder sie nicht erreichen.',
    ),
  ),
  isUncheckedTranslation: false,
})
