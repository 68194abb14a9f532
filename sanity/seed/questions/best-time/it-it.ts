import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const itIt = questionText('best-time', {
  locale: 'it-IT',
  title: 'Qual è il momento migliore della giornata per assumere il magnesio?',
  answer: textBlocks(
    paragraph(
      'Per quanto si sa oggi, il momento della giornata non ha importanza. Conta di più assumerlo come indicato nel foglio illustrativo o sulla confezione.',
    ),
    paragraph(
      'Di solito il magnesio è tollerato meglio durante un pasto. In un piccolo studio 10 donne hanno bevuto acqua minerale ricca di magnesio. Durante un pasto il corpo ha assorbito un po’ più del suo magnesio che a digiuno.',
      {cite: 'sabatier-2002'},
    ),
    paragraph(
      'Una grande quantità in una sola volta può causare diarrea; la stessa quantità, distribuita nella giornata, è spesso tollerata meglio. Conta la quantità di ',
      {term: 'elemental-magnesium', words: 'magnesio elementare'},
      ' indicata sulla confezione.',
    ),
    paragraph(
      'Si assumono anche altri medicinali? In questo caso può essere necessario un intervallo di alcune ore. È bene chiedere in farmacia.',
    ),
  ),
  isUncheckedTranslation: true,
})
