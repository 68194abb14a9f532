import {muscleAndIons} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  chart,
  comparison,
  figure,
  heading,
  ionTable,
  keyFacts,
  paragraph,
  questions,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const frFr = articleText({
  locale: 'fr-FR',
  title: 'Calcium, magnésium, potassium, sodium : qui fait quoi dans le muscle',
  slug: 'mineraux-dans-le-muscle',
  standfirst:
    'Avant chaque mouvement, des particules chargées vont et viennent dans les nerfs et les muscles. Quelles sont ces particules, où elles se trouvent dans le corps et quels aliments les apportent.',
  body: body(
    keyFacts(
      'L’essentiel en bref',
      'Le sodium et le potassium portent le signal le long du nerf, le calcium donne au muscle l’ordre de se contracter.',
      'Le magnésium fait partie de la molécule d’où les pompes et les fibres musculaires tirent leur énergie.',
      'Les quantités dans le sang restent entre des limites étroites : l’intestin, les reins et les os y veillent.',
      'Moins de 1 % du magnésium se trouve dans le sang ; la plus grande partie est dans les os et les muscles.',
      'Tous les quatre sont présents dans les aliments de tous les jours.',
    ),
    heading('Ce que sont les ions'),
    paragraph(
      'Quand le sel de cuisine se dissout dans l’eau, il se sépare en deux sortes de particules : le sodium, de charge positive, et le chlorure, de charge négative. Une telle particule chargée s’appelle un ',
      {term: 'ion', words: 'ion'},
      '. Les substances qui deviennent des ions dans l’eau sont des ',
      {term: 'electrolyte', words: 'électrolytes'},
      '. Le corps travaille lui aussi avec des charges : chaque cellule maintient des quantités différentes à l’intérieur et à l’extérieur, et cette différence crée une petite tension électrique.',
    ),
    figure(muscleAndIons, {
      alt: 'Schéma d’une fibre musculaire au bord de laquelle se trouve une terminaison nerveuse. Autour flottent des boules marquées Na, K, Ca et Mg avec leurs charges.',
      caption: 'Quatre minéraux, un seul enchaînement : d’abord le nerf, puis la fibre.',
    }),
    heading('Du signal au mouvement'),
    paragraph(
      'Quand on veut lever le pied, de minuscules canaux s’ouvrent dans la cellule nerveuse. Le sodium entre, aussitôt après le potassium sort, et cette onde court jusqu’au muscle. Là, elle passe à la fibre et gagne l’intérieur. Ensuite, des pompes ramènent les deux ions à leur place.',
    ),
    paragraph(
      'Dans la fibre, le calcium attend dans une réserve. Quand l’onde arrive, il en sort, et les filaments de protéines glissent les uns entre les autres : le muscle se raccourcit. Quand le calcium est ramené par des pompes dans sa réserve, le muscle s’allonge de nouveau. Cela coûte de l’énergie, tirée d’une molécule appelée ATP, qui dans la cellule est presque toujours liée au magnésium ',
      {cite: 'de-baaij-2015'},
      {cite: 'efsa-claims-2009'},
      '. Les deux se rencontrent aussi à la frontière entre le nerf et le muscle : le calcium déclenche la transmission, le magnésium la freine. Aucun minéral ne travaille seul.',
    ),
    ionTable(
      'Quatre ions en un coup d’œil',
      {
        ion: 'sodium',
        place: 'Surtout hors des cellules, dans le sang et le liquide des tissus',
        role: 'Entre dans la cellule nerveuse et la fibre musculaire et transmet ainsi le signal',
        foods: 'Sel de cuisine, pain, fromage, charcuterie',
      },
      {
        ion: 'potassium',
        place: 'Surtout dans les cellules, avant tout celles des muscles',
        role: 'Sort de la cellule et la rend de nouveau prête',
        foods: 'Pommes de terre, légumes secs, bananes, légumes',
      },
      {
        ion: 'calcium',
        place: 'À environ 99 % dans les os et les dents',
        role: 'Donne à l’intérieur de la fibre l’ordre de se contracter',
        foods: 'Lait, fromage, chou frisé, certaines eaux minérales',
      },
      {
        ion: 'magnesium',
        place: 'Plus de la moitié dans les os, environ un quart dans les muscles',
        role: 'Se lie à l’ATP et freine la transmission du nerf au muscle',
        foods: 'Graines, fruits à coque, flocons d’avoine, pain complet, légumes secs',
      },
    ),
    heading('Quelle quantité le corps contient'),
    paragraph(
      'Les quantités sont très éloignées les unes des autres. Le calcium est le matériau du squelette et vient loin devant ; le corps d’un adulte contient seulement 25 g de magnésium environ ',
      {cite: 'efsa-magnesium-2015'},
      '. Le poids ne dit rien de l’importance : dans le muscle, ce qui compte est ce qui est dissous sur le moment.',
    ),
    chart({
      title: 'Quantité approximative chez un adulte',
      unit: 'g',
      rows: [
        ['Calcium', 1000],
        ['Potassium', 140],
        ['Sodium', 100],
        ['Magnésium', 25],
      ],
      note: 'Valeurs arrondies, pour une personne d’environ 70 kg. Les quantités dépendent de la corpulence, de l’âge et du sexe.',
    }),
    heading('Comment le corps maintient l’équilibre'),
    paragraph(
      'L’intestin absorbe seulement une partie de ce que l’on mange. Les reins filtrent le sang et reprennent ce qui est nécessaire ; le reste part avec l’urine. Leur capacité à éliminer une substance se mesure par la ',
      {term: 'renal-clearance', words: 'clairance rénale'},
      '. Les os servent de réserve, surtout pour le calcium et le magnésium. Ainsi, les taux dans le sang varient peu, même si l’on mange plus salé un jour que l’autre.',
    ),
    comparison({
      title: 'Des chiffres à comparer',
      subjects: ['Sodium', 'Potassium', 'Calcium', 'Magnésium'],
      rows: [
        ['Symbole', 'Na⁺', 'K⁺', 'Ca²⁺', 'Mg²⁺'],
        [
          'La plus grande partie se trouve',
          'hors des cellules',
          'dans les cellules',
          'dans l’os',
          'dans l’os',
        ],
        [
          'Taux habituel dans le sang, en mmol par litre',
          '135–145',
          '3,5–5,0',
          '2,2–2,6',
          '0,7–1,0',
        ],
        ['Quantité par jour pour un adulte, en mg', '2000', '3500', '950', '300–350'],
      ],
    }),
    paragraph(
      'Au laboratoire, on compte les particules et l’on mesure en ',
      {term: 'mmol', words: 'millimoles'},
      '. Les limites diffèrent un peu d’un laboratoire à l’autre. Les quantités par jour viennent de l’Autorité européenne de sécurité des aliments ',
      {cite: 'efsa-sodium-2019'},
      {cite: 'efsa-potassium-2016'},
      {cite: 'efsa-calcium-2015'},
      {cite: 'efsa-magnesium-2015'},
      '. Pour le calcium, la valeur vaut à partir de 25 ans ; pour le magnésium, la plus petite est celle des femmes et la plus grande celle des hommes.',
    ),
    heading('Ce que cela signifie au quotidien'),
    bullets(
      'Mangez varié : céréales complètes, légumes, légumes secs, fruits à coque et produits laitiers apportent les quatre.',
      'La plupart des gens consomment beaucoup de sodium, surtout avec le pain, le fromage, la charcuterie et les plats préparés.',
      'La sueur contient avant tout du sodium et du chlorure, et seulement un peu de potassium, de calcium et de magnésium.',
      'Un taux sanguin montre ce qui est dissous dans le sang. Il ne dit pas grand-chose de la réserve dans les os et les muscles.',
    ),
    paragraph(
      'Si vous prenez régulièrement des médicaments, si vous êtes enceinte ou si vos reins fonctionnent mal, demandez conseil à un médecin ou à un pharmacien avant de prendre un produit à base de minéraux.',
    ),
    questions('Questions fréquentes', 'nrv-and-mmol', 'citrate-or-oxide', 'medicine-or-supplement'),
  ),
  author: 'Rôle rédactionnel de démonstration',
  reviewNote: 'Démo : sans vérification médicale',
  description:
    'Le rôle du calcium, du magnésium, du potassium et du sodium dans le nerf et le muscle, où ils se trouvent et quels aliments en contiennent.',
  isUncheckedTranslation: true,
})
