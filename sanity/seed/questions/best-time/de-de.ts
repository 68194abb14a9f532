import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const deDe = questionText('best-time', {
  locale: 'de-DE',
  title: 'Wann am Tag nimmt man Magnesium am besten ein?',
  answer: textBlocks(
    paragraph(
      'Auf die Tageszeit kommt es nach heutigem Wissen nicht an. Wichtiger ist, dass Sie es so einnehmen, wie es in der Packungsbeilage oder auf der Packung steht.',
    ),
    paragraph(
      'Zu einer Mahlzeit wird Magnesium meist besser vertragen. In einer kleinen Studie tranken 10 Frauen magnesiumreiches Mineralwasser. Zu einer Mahlzeit nahm der Körper etwas mehr Magnesium daraus auf als nüchtern.',
      {cite: 'sabatier-2002'},
    ),
    paragraph(
      'Viel auf einmal kann zu Durchfall führen; über den Tag verteilt wird dieselbe Menge oft besser vertragen. Es zählt die Menge an ',
      {term: 'elemental-magnesium', words: 'elementarem Magnesium'},
      ', die auf der Packung steht.',
    ),
    paragraph(
      'Nehmen Sie noch andere Arzneimittel ein? Dann kann ein Abstand von mehreren Stunden nötig sein. Fragen Sie in der Apotheke.',
    ),
  ),
  isUncheckedTranslation: false,
})
