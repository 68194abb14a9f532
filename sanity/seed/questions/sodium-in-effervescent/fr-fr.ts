import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const frFr = questionText('sodium-in-effervescent', {
  locale: 'fr-FR',
  title: 'Combien de sodium contient un comprimé effervescent ?',
  answer: textBlocks(
    paragraph(
      'Le sel qui fait pétiller un ',
      {term: 'effervescent', words: 'comprimé effervescent'},
      ' apporte du sodium. Dans les produits de démonstration de ces pages, il y en a de 109 à 239 mg par comprimé effervescent ou sachet ; la quantité figure sur chaque page de produit.',
    ),
    paragraph(
      'À titre de comparaison, l’Organisation mondiale de la santé conseille aux adultes moins de 2000 mg de sodium par jour, toutes sources confondues.',
      {cite: 'who-sodium-2012'},
    ),
    paragraph(
      'Si un médecin vous a prescrit un régime pauvre en sel, tenez compte de ce sodium et demandez en pharmacie une forme sans sel effervescent.',
    ),
  ),
  isUncheckedTranslation: true,
})
