import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const frFr = questionText('medicine-or-supplement', {
  locale: 'fr-FR',
  title:
    'Comment savoir si un produit au magnésium est un médicament ou un complément alimentaire ?',
  answer: textBlocks(
    paragraph(
      'À l’emballage. Un ',
      {term: 'food-supplement', words: 'complément alimentaire'},
      ' doit porter ce nom et indique une quantité journalière recommandée.',
      {cite: 'directive-2002-46'},
      ' Un médicament porte un numéro d’autorisation ou d’enregistrement et s’accompagne d’une ',
      {term: 'package-leaflet', words: 'notice'},
      '.',
    ),
    paragraph(
      'La même quantité de magnésium peut être un médicament dans un pays et un complément alimentaire dans le pays voisin. Chaque page de produit dit ce qui vaut dans votre pays.',
    ),
    paragraph(
      'La publicité d’un complément alimentaire ne doit pas évoquer de maladies. Si vous avez des troubles, faites-les examiner par un médecin.',
    ),
  ),
  isUncheckedTranslation: true,
})
