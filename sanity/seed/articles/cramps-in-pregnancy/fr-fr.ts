import {
  calfStretchSitting1,
  calfStretchSitting2,
  calfStretchSitting3,
  legRestInPregnancy,
} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  comparison,
  evidenceBox,
  figure,
  heading,
  keyFacts,
  paragraph,
  questions,
  redFlagBox,
  selfCareSteps,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const frFr = articleText({
  locale: 'fr-FR',
  title: 'Crampes des jambes pendant la grossesse : ce que l’on sait',
  slug: 'crampes-des-jambes-pendant-la-grossesse',
  standfirst:
    'Dans la seconde moitié de la grossesse, les crampes des jambes sont fréquentes. Ce que vous pouvez faire vous-même, pourquoi les études sur le magnésium laissent un doute et quels signes doivent vous alerter.',
  body: body(
    redFlagBox({
      title: 'Quand il faut de l’aide tout de suite',
      intro:
        'Une crampe du mollet n’est dangereuse ni pour vous ni pour l’enfant. Il en va autrement des signes suivants. N’attendez pas :',
      items: [
        'Douleur dans la poitrine, difficulté à respirer ou crachats de sang',
        'Une crise convulsive de tout le corps ou une perte de connaissance',
        'Une jambe est enflée, chaude ou rouge, ou la douleur du mollet persiste',
        'De violents maux de tête, des troubles de la vue, une douleur en haut du ventre ou un gonflement soudain du visage ou des mains',
        'Des saignements, une perte des eaux, des crampes régulières dans le bas-ventre ou moins de mouvements de l’enfant',
      ],
      action:
        'Pour les deux premiers signes, appelez aussitôt le {emergency}. Pour tous les autres, appelez tout de suite votre maternité, votre sage-femme ou votre médecin.',
    }),
    keyFacts(
      'L’essentiel',
      'Les crampes des jambes sont fréquentes pendant la grossesse, surtout la nuit. Elles passent le plus souvent en quelques minutes.',
      'Les études sur le magnésium sont petites et se contredisent. Aucun conseil sûr n’en découle.',
      'Ne prenez aucun produit au magnésium sans en parler à votre sage-femme ou à votre médecin.',
      'Si une seule jambe est enflée, il peut s’agir d’une thrombose : faites-la examiner le jour même.',
    ),
    heading('Pourquoi des crampes ?'),
    paragraph(
      'On n’en connaît pas exactement la cause. On soupçonne le poids plus élevé que portent les mollets, une circulation modifiée dans les jambes et un équilibre modifié des ',
      {term: 'electrolyte', words: 'électrolytes'},
      '. Rien de tout cela n’est prouvé. ',
      {cite: 'luo-2020'},
      ' Après l’accouchement, les crampes cessent le plus souvent.',
    ),
    figure(legRestInPregnancy, {
      alt: 'Une femme enceinte se repose sur le côté gauche, un coussin entre les genoux.',
      caption:
        'Beaucoup sont mieux allongées sur le côté ; le coussin soulage les hanches et les jambes.',
    }),
    heading('Crampe ou thrombose ?'),
    paragraph(
      'Pendant la grossesse et dans les semaines qui suivent, des caillots se forment plus facilement dans les veines des jambes. Une crampe cède après quelques minutes. Lors d’une thrombose, la douleur persiste et, le plus souvent, une seule jambe est enflée, chaude ou d’une autre couleur. De l’extérieur, on ne peut pas en être certain : faites-vous examiner. ',
      {cite: 'nice-ng158'},
    ),
    paragraph(
      'Des pieds enflés le soir sont en revanche souvent bénins. S’il s’y ajoute des maux de tête, des troubles de la vue ou une douleur en haut du ventre, il peut s’agir d’une prééclampsie, une maladie qui s’accompagne d’une tension élevée. ',
      {cite: 'nice-ng133'},
    ),
    heading('Magnésium : les études ne concordent pas'),
    evidenceBox({
      title: 'En bref',
      finding:
        'On ne sait pas si le magnésium rend plus rares les crampes des jambes pendant la grossesse. Les études sont petites et leurs résultats se contredisent.',
      statement: 'magnesium-pregnancy',
    }),
    paragraph(
      'Une revue Cochrane de 2020 a trouvé 8 petites études et 576 femmes. On y a testé le magnésium, le calcium et quelques vitamines. Les mesures étaient si différentes que l’on n’a pas pu additionner les résultats. La confiance que l’on peut leur accorder est faible à très faible. ',
      {cite: 'luo-2020'},
    ),
    comparison({
      title: 'Deux essais, deux résultats',
      subjects: ['Essai de 1995', 'Essai de 2008'],
      rows: [
        ['Femmes', '73', '38'],
        ['Durée', '3 semaines', '2 semaines'],
        ['Comparé à', 'Placebo', 'Placebo'],
        [
          'Résultat',
          'Moins de troubles avec le magnésium',
          'Aucune différence dans le nombre et l’intensité des crampes',
        ],
      ],
    }),
    paragraph(
      'Les deux essais ont comparé le magnésium à un ',
      {term: 'placebo', words: 'placebo'},
      ', et tous deux étaient petits. ',
      {cite: 'dahle-1995'},
      ' ',
      {cite: 'nygaard-2008'},
      ' À lui seul, aucun des deux ne prouve quoi que ce soit, ni dans un sens ni dans l’autre.',
    ),
    paragraph(
      'Si vous envisagez de prendre du magnésium, parlez-en d’abord à votre sage-femme ou à votre médecin. L’effet indésirable le plus courant est la diarrhée. Il ne devrait pas être pris en même temps que du fer, car chacun peut gêner l’absorption de l’autre. En cas de maladie des reins, n’en prenez pas sans avis médical. La quinine ne doit pas être prise pendant la grossesse.',
    ),
    heading('Ce que vous pouvez faire vous-même'),
    selfCareSteps(
      'Étirer le mollet en position assise',
      {
        text: 'Asseyez-vous au bord d’une chaise. Tendez une jambe, le talon au sol.',
        picture: calfStretchSitting1,
        alt: 'Une personne est assise tout au bord d’une chaise, une jambe droite dont le talon repose au sol.',
      },
      {
        text: 'Ramenez les orteils vers le tibia et penchez-vous un peu en avant, autant que le ventre le permet confortablement.',
        picture: calfStretchSitting2,
        alt: 'La personne incline le buste en avant à partir des hanches ; les orteils de la jambe tendue pointent vers le haut.',
      },
      {
        text: 'Si vous n’atteignez pas le pied, prenez une serviette. Puis changez de jambe.',
        picture: calfStretchSitting3,
        alt: 'Une serviette entoure l’avant du pied ; les mains s’en servent pour rapprocher les orteils.',
      },
    ),
    paragraph('Par ailleurs, ces conseils sont raisonnables, même s’ils n’ont guère été étudiés :'),
    bullets(
      'Plusieurs fois par jour, dessinez des cercles avec les pieds et marchez un peu.',
      'Portez des chaussures confortables à talon plat.',
      'Buvez suffisamment, tout au long de la journée.',
      'Dormez sur le côté, avec un coussin entre les genoux.',
    ),
    heading('Quand demander conseil'),
    paragraph('Parlez-en au prochain rendez-vous si'),
    bullets(
      'les crampes vous privent souvent de sommeil ;',
      'les bras, les mains ou le visage ont aussi des crampes ou des fourmillements ;',
      'vous prenez des médicaments ou des compléments alimentaires, même sans ordonnance.',
    ),
    questions('Questions fréquentes', 'pregnancy', 'with-other-medicines', 'diarrhoea'),
  ),
  author: 'Rôle rédactionnel de démonstration',
  reviewNote: 'Démo : sans vérification médicale',
  description:
    'Crampes des jambes pendant la grossesse : que faire, ce que disent les études et quels signes demandent de l’aide.',
  isUncheckedTranslation: true,
})
