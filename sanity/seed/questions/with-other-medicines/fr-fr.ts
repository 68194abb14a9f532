import {bullets, paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const frFr = questionText('with-other-medicines', {
  locale: 'fr-FR',
  title:
    'Puis-je prendre du magnésium avec du fer, un antibiotique ou des comprimés pour la thyroïde ?',
  answer: textBlocks(
    paragraph(
      'Pas en même temps. Dans l’intestin, les ',
      {term: 'ion', words: 'ions magnésium'},
      ' peuvent se lier à certains principes actifs, et le corps absorbe alors une plus petite part du médicament.',
    ),
    paragraph(
      'L’intervalle à respecter est celui indiqué dans la notice de votre médicament. Les indications varient d’une source à l’autre ; on cite souvent :',
    ),
    bullets(
      [
        'Antibiotiques des groupes des tétracyclines et des quinolones : au moins 2 heures avant ou 4 à 6 heures après le magnésium',
        {cite: 'ods-magnesium'},
      ],
      [
        'Bisphosphonates contre l’ostéoporose : au moins 2 heures d’intervalle',
        {cite: 'ods-magnesium'},
      ],
      ['Fer : 2 à 4 heures d’intervalle', {cite: 'pta-forum-2018'}],
      ['Lévothyroxine pour la thyroïde : 4 heures d’intervalle', {cite: 'jonklaas-2014'}],
    ),
    paragraph(
      'Les diurétiques et, pris longtemps, les médicaments contre l’acidité de l’estomac peuvent faire baisser le magnésium dans le sang.',
      {cite: 'ods-magnesium'},
    ),
    paragraph(
      'N’arrêtez pas un médicament prescrit à cause du magnésium. Montrez à votre pharmacien une liste de tout ce que vous prenez.',
    ),
  ),
  isUncheckedTranslation: true,
})
