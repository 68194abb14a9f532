import {bloodSample} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  chart,
  comparison,
  evidenceBox,
  figure,
  heading,
  keyFacts,
  paragraph,
  questions,
  redFlagBox,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const frFr = articleText({
  locale: 'fr-FR',
  title: 'Carence en magnésium : comment elle est diagnostiquée',
  slug: 'carence-en-magnesium',
  standfirst:
    'Fatigue, irritabilité, paupière qui tressaute : on attribue beaucoup de choses à un manque de magnésium. Ce qu’une prise de sang peut en dire, quelles sont ses limites et qui risque le plus une carence.',
  body: body(
    redFlagBox({
      title: 'Quand il faut de l’aide tout de suite',
      intro:
        'Une carence grave est rare, mais elle peut perturber le cœur et le cerveau. Les mêmes signes ont aussi d’autres causes graves :',
      items: [
        'Une crise convulsive ou une confusion soudaine',
        'Un cœur qui s’emballe ou bat de façon irrégulière, avec vertige, difficulté à respirer ou évanouissement',
        'Des spasmes qui replient les doigts ou serrent la gorge',
        'Une forte diarrhée ou des vomissements depuis plus de deux jours, avec une grande faiblesse',
      ],
      action:
        'Pour l’un des trois premiers signes, appelez aussitôt le {emergency}. Si la diarrhée ou les vomissements durent, demandez un avis médical le jour même.',
    }),
    keyFacts(
      'L’essentiel en bref',
      'C’est un médecin qui constate une carence, d’après la prise de sang, les antécédents et parfois les urines.',
      'Seule une infime partie du magnésium circule dans le sang : moins de 1 %.',
      'Une valeur basse est un indice clair. Une valeur normale n’exclut pas tout à fait une carence.',
      'Les symptômes ne prouvent pas à eux seuls une carence.',
      'Une fois la carence constatée, on en cherche la cause.',
    ),
    heading('Comment naît une carence'),
    paragraph(
      'Le corps reçoit le magnésium par l’alimentation et l’élimine dans l’urine. Quand il se fait rare, des reins en bonne santé le retiennent. C’est pourquoi une alimentation pauvre conduit rarement, à elle seule, à une carence grave. Le plus souvent, le magnésium se perd pendant longtemps ',
      {cite: 'touyz-2024'},
      '.',
    ),
    causeList(
      'Causes fréquentes',
      [
        'Perte par l’intestin',
        'Diarrhée prolongée, maladie inflammatoire de l’intestin ou intestin raccourci.',
      ],
      [
        'Perte par les reins',
        'Diabète mal équilibré, calcium trop élevé ou rares maladies congénitales.',
      ],
      [
        'Médicaments',
        'Surtout les diurétiques, les médicaments contre l’acidité, certains antibiotiques et certains traitements contre le cancer ou le rejet de greffe.',
      ],
      [
        'Alcool',
        'Une forte consommation régulière augmente la perte et prend la place de la nourriture.',
      ],
      [
        'Apport trop faible',
        'Par exemple avec une alimentation très peu variée, un trouble du comportement alimentaire ou un grand âge.',
      ],
    ),
    paragraph(
      'À propos des médicaments contre l’acidité (inhibiteurs de la pompe à protons), l’autorité américaine FDA a mis en garde en 2011 : les personnes qui les prennent longtemps, le plus souvent plus d’un an, peuvent avoir trop peu de magnésium dans le sang ',
      {cite: 'fda-ppi-2011'},
      '. N’arrêtez pas pour autant de vous-même un médicament prescrit.',
    ),
    heading('Ce que montre la prise de sang'),
    figure(bloodSample, {
      alt: 'Un bras posé sur un coussin ; à côté, un tube de sang fermé porte une étiquette.',
      caption: 'On mesure en général dans le sérum, c’est-à-dire le sang sans ses cellules.',
    }),
    paragraph(
      'Le test habituel mesure le magnésium dans le sérum. Beaucoup de laboratoires indiquent des valeurs habituelles d’environ 0,7 à 1,0 ',
      {term: 'mmol', words: 'millimole'},
      ' par litre ',
      {cite: 'touyz-2024'},
      '. Ces valeurs figurent sur le résultat et changent d’un laboratoire à l’autre. Comparez donc seulement avec celles de votre propre laboratoire.',
    ),
    chart({
      title: 'Où se trouve le magnésium d’un adulte',
      unit: '%',
      rows: [
        ['Os', 53],
        ['Muscles', 27],
        ['Autres tissus', 19],
        ['Globules rouges', 0.5],
        ['Sérum', 0.3],
      ],
      note: 'Moyennes arrondies d’une revue de 2012 ; à cause des arrondis, la somme diffère un peu de 100 %.',
    }),
    paragraph(
      'Le sérum contient donc environ 0,3 % du total seulement ',
      {cite: 'jahnen-dechent-2012'},
      '. Quand les réserves des os et des muscles baissent, le corps peut maintenir un temps la valeur dans le sang. Une valeur inférieure à 0,75 mmol/l indique une carence marquée ; de 0,75 à 0,85 mmol/l, le résultat reste difficile à interpréter ',
      {cite: 'arnaud-2008'},
      '. Les spécialistes discutent encore de la limite inférieure à retenir ',
      {cite: 'workinger-2018'},
      '.',
    ),
    heading('Quels autres tests existent'),
    comparison({
      title: 'Les tests comparés',
      subjects: ['Ce qu’il mesure', 'Quelles sont ses limites'],
      rows: [
        [
          'Magnésium dans le sérum',
          'La petite part dissoute dans le sang',
          'Peut être normal malgré des réserves vides',
        ],
        ['Urines de 24 heures', 'Ce que les reins éliminent', 'Aide surtout à trouver la cause'],
        [
          'Test de charge',
          'Ce que le corps garde d’une quantité donnée',
          'Contraignant, et inadapté si les reins sont malades',
        ],
        [
          'Globules rouges ou sang total',
          'Le magnésium dans les cellules du sang',
          'Son intérêt est peu étudié, les seuils varient',
        ],
      ],
    }),
    paragraph(
      'Aucun test ne donne la réponse à lui seul. C’est pourquoi l’on ajoute souvent d’autres valeurs : le potassium, le calcium, la fonction des reins et la glycémie. Un potassium bas qui ne remonte pas fait penser au magnésium ',
      {cite: 'touyz-2024'},
      '. En revanche, l’intérêt des tests de cheveux ou de salive n’est pas établi.',
    ),
    heading('Pourquoi les symptômes ne prouvent pas une carence'),
    paragraph(
      'Fatigue, tremblements, nausées ou paupière qui tressaute se voient en cas de carence, mais bien plus souvent sans elle. Les crampes du mollet ont elles aussi de nombreuses causes ',
      {cite: 'rabbitt-2016'},
      '. Chez la plupart des personnes qui en ont, la valeur dans le sang est normale.',
    ),
    evidenceBox({
      title: 'Crampes et magnésium',
      finding:
        'Chez les adultes âgés qui ont des crampes sans carence connue, le magnésium ne réduit probablement pas le nombre de crampes de façon perceptible.',
      statement: 'magnesium-older-adults',
    }),
    heading('Quand une carence est constatée'),
    paragraph(
      'On la traite alors et l’on en cherche la cause. La dose, la durée, comprimé ou perfusion : c’est au médecin ou à l’hôpital d’en décider. On contrôle d’abord les reins, car le magnésium s’accumule quand ils fonctionnent mal. Après quelques semaines, une nouvelle mesure montre si les réserves remontent.',
    ),
    paragraph('Pour le rendez-vous, le mieux est d’apporter :'),
    bullets(
      'la liste de tous vos médicaments et compléments, y compris ceux en vente libre ;',
      'les anciens résultats avec les valeurs habituelles du laboratoire ;',
      'des notes sur la diarrhée, les vomissements et le poids ;',
      'une indication sincère de la quantité d’alcool que vous buvez.',
    ),
    questions('Questions fréquentes', 'how-long', 'kidney-disease', 'nrv-and-mmol'),
  ),
  author: 'Rôle rédactionnel de démonstration',
  reviewNote: 'Démo : sans vérification médicale',
  description:
    'Comment une carence en magnésium est diagnostiquée, ce que montre la prise de sang, ses limites et les causes fréquentes.',
  isUncheckedTranslation: true,
})
