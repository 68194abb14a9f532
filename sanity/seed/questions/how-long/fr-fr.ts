import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const frFr = questionText('how-long', {
  locale: 'fr-FR',
  title: 'Combien de temps faut-il au magnésium pour agir ?',
  answer: textBlocks(
    paragraph(
      'Pour les crampes musculaires, on ne peut indiquer aucun délai : chez les personnes âgées, les études n’ont trouvé aucun bénéfice que l’on remarquerait au quotidien.',
    ),
    paragraph(
      'Une revue a réuni 11 études portant sur 735 personnes. Après 4 semaines, les personnes âgées qui prenaient du magnésium avaient à peu près autant de crampes que celles qui prenaient un placebo. La différence était de 0,18 crampe par semaine et peut être due au hasard.',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'Pour la grossesse, il existe 8 petites études portant sur 576 femmes. Elles se contredisent et sont de faible qualité. On ne peut en déduire aucun délai.',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'Il en va autrement lorsqu’un médecin a constaté une carence. La durée dépend alors de la cause et de l’évolution des ',
      {term: 'electrolyte', words: 'électrolytes'},
      ' dans le sang.',
    ),
    paragraph(
      'Avez-vous encore des crampes après 4 semaines ? Ne prenez alors pas plus que ce qu’indique l’emballage, mais faites rechercher la cause par un médecin.',
    ),
  ),
  isUncheckedTranslation: true,
})
