import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const deDe = questionText('sodium-in-effervescent', {
  locale: 'de-DE',
  title: 'Wie viel Natrium steckt in einer Brausetablette?',
  answer: textBlocks(
    paragraph(
      'Das Salz, das eine ',
      {term: 'effervescent', words: 'Brausetablette'},
      ' sprudeln lässt, bringt Natrium mit. In den Demo-Produkten dieser Seiten sind es 109 bis 239 mg je Brausetablette oder Beutel; die Menge steht auf jeder Produktseite.',
    ),
    paragraph(
      'Zum Vergleich: Die Weltgesundheitsorganisation rät Erwachsenen zu weniger als 2000 mg Natrium am Tag aus allem zusammen.',
      {cite: 'who-sodium-2012'},
    ),
    paragraph(
      'Wer ärztlich zu salzarmer Ernährung angehalten ist, rechnet das Natrium mit und fragt in der Apotheke nach einer Form ohne Brausesalz.',
    ),
  ),
  isUncheckedTranslation: false,
})
