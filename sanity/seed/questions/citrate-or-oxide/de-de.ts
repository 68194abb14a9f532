import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const deDe = questionText('citrate-or-oxide', {
  locale: 'de-DE',
  title: 'Magnesiumcitrat oder Magnesiumoxid: Macht das einen Unterschied?',
  answer: textBlocks(
    paragraph(
      'Entscheidend ist, wie viel Magnesium selbst enthalten ist, das ',
      {term: 'elemental-magnesium', words: 'elementare Magnesium'},
      '. Diese Menge steht auf der Packung, und nur sie lässt sich vergleichen.',
    ),
    paragraph(
      'Salze, die sich gut in Wasser lösen, etwa Citrat, nimmt der Darm im Versuch etwas besser auf als Oxid.',
      {cite: 'ods-magnesium'},
      ' Ob das für Menschen mit genügend Magnesium von Bedeutung ist, ist nicht gezeigt.',
    ),
    paragraph(
      'Jedes Salz kann in größerer Menge den Stuhl weich machen. In einer Brausetablette wird aus Oxid oder Carbonat beim Auflösen ohnehin ein gelöstes Salz.',
    ),
  ),
  isUncheckedTranslation: false,
})
