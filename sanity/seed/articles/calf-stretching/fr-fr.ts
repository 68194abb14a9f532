import {
  calfStretchSitting1,
  calfStretchSitting2,
  calfStretchSitting3,
  calfStretchStanding1,
  calfStretchStanding2,
  calfStretchStanding3,
  calfStretchWithTowel,
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
  title: 'Étirer le mollet, étape par étape',
  slug: 'etirer-le-mollet',
  standfirst:
    'Un exercice debout, un autre assis, chacun 3 fois 10 secondes le soir. C’est la méthode employée dans une étude, et vous pouvez faire de même à la maison.',
  body: body(
    keyFacts(
      'L’essentiel en bref',
      'Étirez chaque jambe 3 fois pendant 10 secondes, avec 10 secondes de pause entre deux étirements.',
      'Les deux jambes ensemble demandent environ 3 minutes, de préférence juste avant de dormir.',
      'Cela peut tirer, mais ne doit pas faire mal.',
      'Il reste incertain que les étirements rendent les crampes nocturnes plus rares ; ils peuvent en atténuer la douleur.',
    ),
    heading('Avant de commencer'),
    paragraph(
      'Il vous faut un mur et une chaise stable. Marchez un peu auparavant pour que les muscles soient chauds. Demandez d’abord l’avis d’un médecin si l’un de ces points vous concerne :',
    ),
    bullets(
      'Ces dernières semaines, vous avez subi une opération ou une blessure à la jambe, à la hanche ou au dos.',
      'Votre équilibre est fragile ou vous avez fait une chute récemment.',
      'Une jambe est enflée, ou vos pieds sont engourdis.',
    ),
    heading('Les exercices'),
    paragraph(
      'Bougez lentement jusqu’à sentir un tiraillement net. Restez ainsi 10 secondes et continuez à respirer calmement. Revenez ensuite à la position de départ et reposez-vous 10 secondes ',
      {cite: 'hallegraeff-2012'},
      '.',
    ),
    selfCareSteps(
      'Debout',
      {
        text: 'Placez-vous à une longueur de bras d’un mur et posez-y les deux mains à hauteur de poitrine. Reculez nettement un pied. Les deux pieds sont dirigés vers le mur.',
        picture: calfStretchStanding1,
        alt: 'Une personne se tient face à un mur, bras tendus, mains à hauteur de poitrine, une jambe plus en arrière.',
      },
      {
        text: 'Pliez le genou avant et avancez les hanches vers le mur. Le genou arrière reste tendu, le talon arrière au sol. Tenez 10 secondes.',
        picture: calfStretchStanding2,
        alt: 'La même personne avance les hanches vers le mur. Le genou avant est plié, le talon du pied arrière est posé au sol.',
      },
      {
        text: 'Relâchez l’étirement et reposez-vous 10 secondes. Après la 3e fois, changez de jambe.',
        picture: calfStretchStanding3,
        alt: 'La personne a changé de jambe : l’autre pied est maintenant derrière, lui aussi talon au sol.',
      },
    ),
    selfCareSteps(
      'Assis',
      {
        text: 'Asseyez-vous sur le bord avant d’une chaise stable. Tendez une jambe devant vous, le talon au sol. L’autre pied est posé à plat.',
        picture: calfStretchSitting1,
        alt: 'Une personne est assise au bord d’une chaise. Une jambe est tendue et repose sur le talon, l’autre est pliée.',
      },
      {
        text: 'Ramenez les orteils vers le tibia et penchez-vous en avant depuis les hanches, le dos droit. Tenez 10 secondes.',
        picture: calfStretchSitting2,
        alt: 'La personne incline le buste droit au-dessus de la jambe tendue, les orteils relevés vers le tibia.',
      },
      {
        text: 'Si vous atteignez facilement les orteils, tirez-les un peu plus avec la main ou une serviette. Reposez-vous 10 secondes. Après la 3e fois, changez de jambe.',
        picture: calfStretchSitting3,
        alt: 'La personne a passé une serviette autour du pied et s’en sert pour tirer les orteils vers elle.',
      },
    ),
    paragraph(
      'L’exercice assis étire aussi l’arrière de la cuisse. Dans l’étude, il était destiné à tous ceux qui avaient du mal à se tenir debout.',
    ),
    figure(calfStretchWithTowel, {
      alt: 'Une personne est assise par terre, une jambe tendue. Une serviette entoure l’avant du pied, les deux mains en tiennent les bouts. Le mollet est mis en couleur.',
      caption: 'Par terre ou au lit, c’est pareil : tirer lentement, le genou tendu.',
    }),
    heading('À quel rythme et pendant combien de temps'),
    paragraph(
      'Si vous voulez essayer, étirez-vous chaque soir pendant au moins 6 semaines. C’est la durée de l’étude qui a trouvé un effet. Une autre a duré 12 semaines et n’en a trouvé aucun ',
      {cite: 'coppin-2005'},
      '. Toutes deux portaient sur des personnes âgées ayant des crampes la nuit.',
    ),
    comparison({
      title: 'Deux études côte à côte',
      subjects: ['Hallegraeff 2012', 'Coppin 2005'],
      rows: [
        ['Participants', '80', '191'],
        ['Âge', 'plus de 55 ans', '60 ans et plus'],
        ['Durée', '6 semaines', '12 semaines'],
        ['Ce qui était étiré', 'Mollet et arrière de la cuisse', 'Mollet'],
        ['Résultat', 'Crampes moins nombreuses et moins fortes', 'Aucune différence nette'],
      ],
    }),
    evidenceBox({
      title: 'Ce que l’on peut en conclure',
      finding:
        'Étirer chaque soir le mollet et la cuisse peut rendre les crampes nocturnes moins fortes. Il n’est pas établi qu’elles deviennent aussi plus rares. Étirer seulement le mollet change peut-être peu de chose.',
      statement: 'stretching-at-night',
    }),
    paragraph(
      'Une revue de 2021 arrive à la même conclusion ',
      {cite: 'hawke-2021'},
      '. Comme les étirements prennent peu de temps et sont rarement nocifs, on ne risque pas grand-chose à essayer ',
      {cite: 'nice-cks-leg-cramps'},
      '. Notez la fréquence et l’intensité des crampes : après 6 semaines, vous verrez si quelque chose a changé.',
    ),
    heading('À quoi faire attention'),
    bullets(
      'Ne donnez pas d’à-coups. Un mouvement brusque fait se contracter le muscle.',
      'Ne bloquez pas votre respiration.',
      'Ne tournez pas le pied arrière vers l’extérieur, sinon le mollet s’étire à peine.',
      'Tenez-vous sur un sol ferme, pieds nus ou avec des chaussures qui maintiennent bien.',
      'Étirez toujours les deux jambes, même si une seule a des crampes.',
    ),
    redFlagBox({
      title: 'Quand vous arrêter',
      intro: 'Cessez les étirements et demandez de l’aide si l’un de ces signes apparaît :',
      items: [
        'Douleur dans la poitrine ou difficulté à respirer',
        'Un pied devient pâle, froid ou insensible',
        'Une douleur vive et soudaine dans le mollet, comme si quelqu’un vous avait frappé',
        'Une jambe est enflée, chaude, rouge ou douloureuse au toucher',
      ],
      action:
        'Devant l’un des deux premiers signes, appelez aussitôt le {emergency}. Pour les autres, faites examiner la jambe par un médecin dès aujourd’hui.',
    }),
    questions('Questions fréquentes', 'how-long', 'pregnancy'),
  ),
  author: 'Rôle rédactionnel de démonstration',
  reviewNote: 'Démo : sans vérification médicale',
  description:
    'Deux étirements du mollet avec une image à chaque étape, debout et assis, et ce que disent les études sur les étirements du soir.',
  isUncheckedTranslation: true,
})
