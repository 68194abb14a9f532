import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const frFr = questionText('best-time', {
  locale: 'fr-FR',
  title: 'À quel moment de la journée vaut-il mieux prendre du magnésium ?',
  answer: textBlocks(
    paragraph(
      'D’après ce que l’on sait aujourd’hui, le moment de la journée n’a pas d’importance. Ce qui compte davantage, c’est de le prendre comme l’indique la notice ou l’emballage.',
    ),
    paragraph(
      'Le magnésium est le plus souvent mieux toléré au cours d’un repas. Dans une petite étude, 10 femmes ont bu une eau minérale riche en magnésium. Pendant un repas, le corps a absorbé un peu plus de son magnésium qu’à jeun.',
      {cite: 'sabatier-2002'},
    ),
    paragraph(
      'Une grande quantité en une seule fois peut provoquer une diarrhée ; répartie sur la journée, la même quantité est souvent mieux tolérée. Ce qui compte, c’est la quantité de ',
      {term: 'elemental-magnesium', words: 'magnésium élément'},
      ' indiquée sur l’emballage.',
    ),
    paragraph(
      'Prenez-vous aussi d’autres médicaments ? Un intervalle de plusieurs heures peut alors être nécessaire. Demandez conseil à votre pharmacien.',
    ),
  ),
  isUncheckedTranslation: true,
})
