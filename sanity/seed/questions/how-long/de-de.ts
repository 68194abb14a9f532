import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const deDe = questionText('how-long', {
  locale: 'de-DE',
  title: 'Wie lange dauert es, bis Magnesium wirkt?',
  answer: textBlocks(
    paragraph(
      'Bei Muskelkrämpfen lässt sich dafür keine Zeit nennen: Bei älteren Menschen fanden Studien keinen Nutzen, den man im Alltag bemerken würde.',
    ),
    paragraph(
      'Eine Übersicht fasste 11 Studien mit 735 Menschen zusammen. Nach 4 Wochen hatten ältere Menschen mit Magnesium etwa so viele Krämpfe wie jene mit einem Scheinpräparat. Der Unterschied betrug 0,18 Krämpfe pro Woche und kann Zufall sein.',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'Für die Schwangerschaft gibt es 8 kleine Studien mit 576 Frauen. Sie widersprechen sich und sind von geringer Qualität. Eine Zeit lässt sich daraus nicht ableiten.',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'Anders ist es, wenn eine Ärztin oder ein Arzt einen Mangel festgestellt hat. Dann richtet sich die Dauer nach der Ursache und danach, wie sich die ',
      {term: 'electrolyte', words: 'Elektrolyte'},
      ' im Blut entwickeln.',
    ),
    paragraph(
      'Haben Sie nach 4 Wochen noch immer Krämpfe? Dann nehmen Sie nicht mehr ein, als auf der Packung steht, sondern lassen Sie die Ursache ärztlich abklären.',
    ),
  ),
  isUncheckedTranslation: false,
})
