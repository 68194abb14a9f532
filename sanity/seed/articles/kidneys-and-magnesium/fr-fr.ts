import {kidneys} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  comparison,
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
  title: 'Reins et magnésium : quand il s’accumule',
  slug: 'reins-et-magnesium',
  standfirst:
    'Des reins en bonne santé éliminent le magnésium en trop. Des reins affaiblis n’y arrivent pas toujours. Qui est concerné, à quoi se reconnaît un excès et où se trouve du magnésium sans qu’on y pense.',
  body: body(
    redFlagBox({
      title: 'Quand il faut de l’aide tout de suite',
      intro:
        'Avec des reins malades, trop de magnésium peut paralyser les muscles, la respiration et le cœur. N’attendez pas en cas de :',
      items: [
        'Battements très lents ou irréguliers, évanouissement ou douleur dans la poitrine',
        'Respiration faible ou pénible',
        'Grande somnolence, confusion ou muscles qui lâchent',
        'Presque pas d’urine depuis un jour, ou gonflements qui augmentent vite',
      ],
      action:
        'Pour l’un des trois premiers signes, appelez aussitôt le {emergency}. Pour le quatrième, faites-vous examiner par un médecin le jour même.',
    }),
    keyFacts(
      'L’essentiel en bref',
      'Les reins sont la seule voie par laquelle le corps évacue le magnésium en trop en quantité notable.',
      'Si vos reins fonctionnent mal, prenez du magnésium sur avis médical seulement.',
      'Les laxatifs et les antiacides peuvent eux aussi contenir beaucoup de magnésium.',
      'Les aliments qui en contiennent ne posent en général pas de problème. En dialyse, un plan alimentaire particulier s’applique.',
      'L’inverse existe aussi : certaines personnes malades des reins en ont trop peu.',
    ),
    heading('Ce que font des reins en bonne santé'),
    paragraph(
      'Jour et nuit, les reins filtrent le sang. Le magnésium passe alors dans l’urine, et le corps en reprend aussitôt la plus grande partie. Ce qui reste à la fin, les reins le règlent selon le besoin : davantage après un repas riche en magnésium, presque rien quand il manque ',
      {cite: 'jahnen-dechent-2012'},
      '. Leur capacité à éliminer une substance donnée s’appelle ',
      {term: 'renal-clearance', words: 'clairance rénale'},
      '.',
    ),
    figure(kidneys, {
      alt: 'Deux reins en coupe avec leurs vaisseaux ; des particules marquées en sortent vers le bas par les uretères.',
      caption: 'L’excès part avec l’urine : tant que les reins fonctionnent bien.',
    }),
    heading('Quand les reins s’affaiblissent'),
    paragraph(
      'Le débit de filtration glomérulaire estimé (DFGe), calculé après une prise de sang, montre si les reins filtrent bien. Quand il baisse, les filtres restants éliminent d’abord davantage de magnésium et compensent ainsi. En dessous de 30 ml/min environ, cela ne suffit souvent plus ',
      {cite: 'cunningham-2012'},
      '. Le taux de magnésium peut alors monter.',
    ),
    comparison({
      title: 'Stades de la maladie rénale et magnésium',
      subjects: ['DFGe en ml/min pour 1,73 m²', 'Ce qui vaut pour le magnésium'],
      rows: [
        ['G1', '90 ou plus', 'L’excès est en règle générale éliminé'],
        ['G2', '60 à 89', 'L’excès est en règle générale éliminé'],
        ['G3', '30 à 59', 'Le corps compense le plus souvent. Demander conseil avant toute prise'],
        ['G4', '15 à 29', 'La compensation échoue souvent. Sur prescription médicale seulement'],
        [
          'G5',
          'Moins de 15',
          'Le magnésium s’accumule facilement. Sur prescription médicale seulement',
        ],
      ],
    }),
    paragraph(
      'Les stades viennent d’une recommandation internationale ',
      {cite: 'kdigo-ckd-2024'},
      '. Beaucoup de personnes ne savent rien de leur insuffisance rénale, car elle ne fait pas mal. Elle devient plus fréquente avec l’âge, le diabète et l’hypertension.',
    ),
    heading('Trop de magnésium'),
    paragraph(
      'Un taux élevé dans le sang s’appelle ',
      {term: 'hypermagnesaemia', words: 'hypermagnésémie'},
      '. Légèrement élevé, il reste le plus souvent sans symptôme. S’il monte encore, apparaissent des nausées, une sensation de chaleur au visage, de la somnolence et des réflexes faibles. Des taux très hauts font chuter la tension, ralentissent le cœur jusqu’au ',
      {term: 'av-block', words: 'bloc auriculo-ventriculaire'},
      ' et paralysent la respiration ',
      {cite: 'touyz-2024'},
      '.',
    ),
    causeList(
      'D’où peut venir l’excès de magnésium',
      [
        'Laxatifs',
        'Sel d’Epsom et autres sels de magnésium, y compris en lavement ou avant une coloscopie.',
      ],
      [
        'Antiacides',
        'Beaucoup de produits contre l’acidité contiennent du magnésium, souvent avec de l’aluminium.',
      ],
      [
        'Médicaments au magnésium',
        'Comprimés effervescents, poudres et gélules. Les comprimés effervescents apportent en outre du sodium et souvent du potassium.',
      ],
      [
        'Compléments alimentaires',
        'Les mélanges pour le sport ou les nerfs peuvent aussi en contenir.',
      ],
      ['Perfusions', 'Du magnésium dans une veine, par exemple à l’hôpital.'],
    ),
    heading('Le manque existe aussi'),
    paragraph(
      'Les diurétiques, les médicaments contre l’acidité, la diarrhée et les traitements après une greffe peuvent faire baisser le taux. En dialyse, il dépend de la quantité de magnésium dans le liquide de dialyse ',
      {cite: 'van-de-wal-visscher-2018'},
      '. Faut-il traiter un taux bas, et avec quoi : c’est à l’équipe qui suit les reins d’en décider.',
    ),
    heading('Ce que vous pouvez faire vous-même'),
    bullets(
      'Demandez votre dernière valeur de DFGe et notez-la avec vos médicaments.',
      'Signalez la maladie rénale à votre médecin et à votre pharmacien avant d’acheter un produit sans ordonnance.',
      'Lisez sur chaque boîte si le produit contient du magnésium, du potassium ou du sodium.',
      'Mangez et buvez selon le plan reçu. Ne le changez pas vous-même.',
      'Allez aux prises de sang prévues.',
    ),
    paragraph(
      'Les médicaments au magnésium citent une insuffisance rénale sévère comme contre-indication : il ne faut alors pas les prendre ',
      {cite: 'rote-liste-m3'},
      '. En cas d’insuffisance plus légère, ils appellent à la prudence. Les compléments alimentaires omettent souvent un tel avertissement ; or les reins ne distinguent pas d’où vient le magnésium.',
    ),
    questions(
      'Questions fréquentes',
      'kidney-disease',
      'sodium-in-effervescent',
      'with-other-medicines',
    ),
  ),
  author: 'Rôle rédactionnel de démonstration',
  reviewNote: 'Démo : sans vérification médicale',
  description:
    'Pourquoi le magnésium s’accumule quand les reins fonctionnent mal, à quoi cela se voit et où il se trouve.',
  isUncheckedTranslation: true,
})
