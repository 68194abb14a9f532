import {twoTimesOfDay} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  comparison,
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
  title: 'Médicaments et magnésium : espacer les prises',
  slug: 'medicaments-et-magnesium',
  standfirst:
    'Certains médicaments et le magnésium se gênent dans l’intestin. Le plus souvent, il suffit de les prendre à des moments différents. Lesquels sont concernés et quel intervalle indiquent les sources.',
  body: body(
    keyFacts(
      'L’essentiel en bref',
      'Dans l’intestin, le magnésium peut se lier à certains principes actifs. Une plus petite part du principe actif passe alors dans le sang.',
      'Cela vaut pour le magnésium des médicaments comme pour celui des compléments alimentaires et des antiacides.',
      'La durée de l’intervalle diffère selon les sources. C’est la notice de votre médicament qui fait foi.',
      'Avec certains médicaments, aucun intervalle n’aide : ils agissent sur les reins ou le cœur.',
      'Ne sautez jamais un médicament prescrit pour prendre du magnésium.',
    ),
    heading('Pourquoi un intervalle peut être nécessaire'),
    paragraph(
      'Dans l’eau, le magnésium porte une double charge positive ; c’est un ',
      {term: 'ion', words: 'ion'},
      '. Certains principes actifs captent ces ions. Ce qui se forme se dissout mal et part avec les selles. C’est en général le médicament qui en souffre ; avec le fer, cela peut être les deux. Quand plusieurs heures séparent les prises, ils ne se rencontrent guère.',
    ),
    figure(twoTimesOfDay, {
      alt: 'Deux verres d’eau et une horloge entre eux ; un comprimé est posé près du verre de gauche, un comprimé effervescent pétille dans celui de droite.',
      caption: 'L’un le matin, l’autre plus tard : un plan à deux horaires suffit souvent.',
    }),
    heading('Ce qu’indiquent les sources'),
    paragraph(
      'Trois sources, trois chiffres : pour le magnésium en général, la Rote Liste allemande indique 1 à 2 heures ',
      {cite: 'rote-liste-m3'},
      ', un médicament contenant 486 mg de magnésium 2 à 3 heures ',
      {cite: 'label-magnesium-citrate-486'},
      ', une revue professionnelle 2 à 4 heures pour le fer ',
      {cite: 'pta-forum-2018'},
      '. Des RCP britanniques, une autorité et une recommandation américaines donnent encore d’autres chiffres ',
      {cite: 'emc-2678'},
      {cite: 'emc-4841'},
      {cite: 'ods-magnesium'},
      {cite: 'jonklaas-2014'},
      '. Nous ne faisons pas de moyenne. Pour plus de sûreté, prenez l’intervalle le plus long ou demandez en pharmacie.',
    ),
    comparison({
      title: 'Groupes de médicaments et intervalle',
      subjects: ['Ce qui se passe', 'Intervalle selon la source'],
      rows: [
        [
          'Fer',
          'Est moins bien absorbé',
          'Rote Liste : 1 à 2 heures. Médicament à 486 mg : 2 à 3 heures. PTA-Forum : 2 à 4 heures. RCP britannique (emc 2678) : 3 à 4 heures. RCP britannique (emc 4841) : 2 à 4 heures.',
        ],
        [
          'Tétracyclines (antibiotiques)',
          'Sont moins bien absorbées et peuvent agir trop faiblement',
          'Rote Liste : 1 à 2 heures. Médicament à 486 mg : 2 à 3 heures. RCP britannique (emc 2678) : 2 à 3 heures. RCP britannique (emc 4841) : 2 à 4 heures. ODS (États-Unis) : antibiotique au moins 2 heures avant ou 4 à 6 heures après le magnésium.',
        ],
        [
          'Quinolones (antibiotiques), comme la ciprofloxacine',
          'Sont moins bien absorbées et peuvent agir trop faiblement',
          'Dans une étude de 1989, un antiacide à l’aluminium et au magnésium ne gênait pas s’il était pris 6 heures avant ou 2 heures après. RCP britannique (emc 4841) : 2 à 4 heures. ODS (États-Unis) : antibiotique au moins 2 heures avant ou 4 à 6 heures après le magnésium.',
        ],
        [
          'Bisphosphonates (pour les os), comme l’acide alendronique',
          'Sont encore moins absorbés que d’ordinaire',
          'Notice de l’acide alendronique : à jeun, puis aucun autre médicament pendant au moins 30 minutes. RCP britannique (emc 2678) : 3 à 4 heures. RCP britannique (emc 4841) : 2 à 4 heures. ODS (États-Unis) : au moins 2 heures.',
        ],
        [
          'Lévothyroxine (pour la thyroïde)',
          'Peut être moins bien absorbée',
          'RCP britannique (emc 4841) : 2 à 4 heures. Recommandation de l’American Thyroid Association (2014) : 4 heures.',
        ],
        ['Fluorure', 'Est moins bien absorbé', 'RCP britannique (emc 2678) : 2 à 3 heures.'],
        [
          'Antiacides à l’aluminium',
          'Plus d’aluminium peut en être absorbé',
          'Aucune de nos sources ne donne ici de chiffre. Demandez conseil avant.',
        ],
      ],
    }),
    paragraph(
      'L’étude de 1989 montre combien l’ordre des prises compte. Avec l’antiacide 2 heures avant l’antibiotique, seulement 23,2 % du principe actif étaient absorbés ; à 4 heures, 70 % ',
      {cite: 'nix-1989'},
      '. Pour l’acide alendronique, la notice impose de toute façon un ordre fixe ',
      {cite: 'alendronic-acid-leaflet'},
      '.',
    ),
    heading('Quand l’intervalle ne suffit pas'),
    paragraph(
      'Certains médicaments changent la quantité de magnésium qui reste dans le corps. Aucun intervalle n’y change alors rien :',
    ),
    bullets(
      'Beaucoup de diurétiques font éliminer plus de magnésium par les reins. Ceux qui épargnent le potassium tendent à le retenir.',
      'Avec les digitaliques, des médicaments du cœur, l’équilibre des minéraux compte ; trop peu de magnésium les rend plus dangereux.',
      [
        'Pris longtemps, les médicaments contre l’acidité peuvent faire baisser le magnésium dans le sang ',
        {cite: 'fda-ppi-2011'},
        '.',
      ],
      'Certains antibiotiques en injection, la ciclosporine et le cisplatine augmentent la perte par les reins.',
    ),
    paragraph(
      'Dans ces cas, c’est le médecin qui décide s’il faut mesurer la valeur dans le sang ',
      {cite: 'touyz-2024'},
      '. Ne prenez alors pas de magnésium de votre propre chef.',
    ),
    heading('Comment organiser les prises'),
    selfCareSteps(
      'Un plan en quatre étapes',
      'Notez tout ce que vous prenez, y compris les antiacides, le fer et les compléments alimentaires.',
      'Dans chaque notice, lisez la partie sur la prise avec d’autres médicaments.',
      'Placez d’abord les médicaments prescrits à leur heure, puis le magnésium à une autre.',
      'Montrez le plan en pharmacie et lors de chaque nouvelle ordonnance.',
    ),
    redFlagBox({
      title: 'Quand il ne faut pas attendre',
      intro: 'Demandez de l’aide si l’un de ces signes apparaît après une prise :',
      items: [
        'Difficulté à respirer, gonflement du visage ou évanouissement',
        'Cœur très lent ou irrégulier',
        'Grande faiblesse des muscles ou forte somnolence',
      ],
      action: 'Appelez aussitôt le {emergency}. Emportez les boîtes.',
    }),
    questions(
      'Questions fréquentes',
      'with-other-medicines',
      'best-time',
      'medicine-or-supplement',
    ),
  ),
  author: 'Rôle rédactionnel de démonstration',
  reviewNote: 'Démo : sans vérification médicale',
  description:
    'Quels médicaments séparer du magnésium dans le temps et quel intervalle indique chaque source.',
  isUncheckedTranslation: true,
})
