import {
  calfStretchStanding1,
  calfStretchStanding2,
  calfStretchStanding3,
  legAtNight,
} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  chart,
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
  title: 'Crampes nocturnes avec l’âge : ce que montrent les études',
  slug: 'crampes-nocturnes-avec-l-age',
  standfirst:
    'Beaucoup de personnes âgées sont réveillées la nuit par des crampes. Ce que les études ont trouvé sur les étirements, le magnésium et la quinine, ce qui reste incertain et quand consulter.',
  body: body(
    redFlagBox({
      title: 'Quand il ne faut pas attendre',
      intro:
        'Les crampes nocturnes sont gênantes, mais le plus souvent bénignes. Demandez de l’aide si l’un de ces signes s’y ajoute :',
      items: [
        'Douleur dans la poitrine ou difficulté à respirer',
        'Une jambe devient soudain pâle, froide ou insensible',
        'Faiblesse soudaine d’un côté du corps, bouche qui tombe d’un côté ou difficulté à parler',
        'Une seule jambe est enflée, chaude ou rouge',
        'Vous avez fait une chute après une crampe et ne pouvez pas poser le pied',
      ],
      action:
        'Pour l’un des trois premiers signes, appelez aussitôt le {emergency}. Pour les deux autres, faites-vous examiner par un médecin le jour même.',
    }),
    keyFacts(
      'L’essentiel',
      'Avec l’âge, les crampes nocturnes deviennent plus fréquentes. Le plus souvent, aucune maladie ne les explique.',
      'Dans les essais menés chez des adultes âgés, le magnésium n’a pas fait nettement mieux qu’un placebo.',
      'S’étirer avant de dormir peut rendre les crampes moins fortes. Les études sont petites et se contredisent.',
      'La quinine ne se prend pas sans avis médical : dans de rares cas, elle peut être dangereuse.',
    ),
    figure(legAtNight, {
      alt: 'La nuit, une personne est assise au bord du lit et se tient le mollet à deux mains.',
      caption:
        'S’asseoir, tendre le genou, ramener les orteils : c’est ainsi que commence l’étirement.',
    }),
    heading('Pourquoi la nuit ?'),
    paragraph(
      'On ne le sait pas exactement. La crampe naît quand des nerfs au repos envoient trop facilement des signaux. Au lit, le pied pointe souvent vers le bas ; le mollet est alors déjà raccourci et un petit signal suffit. Avec les années, on perd aussi des fibres nerveuses et de la masse musculaire. ',
      {cite: 'rabbitt-2016'},
    ),
    causeList(
      'Ce qui peut favoriser les crampes nocturnes',
      [
        'Des médicaments',
        'Surtout les diurétiques et les inhalateurs à longue durée d’action contre l’asthme. N’arrêtez rien de vous-même.',
      ],
      ['Des maladies', 'Troubles de la circulation, des nerfs, des reins ou du foie, ou diabète.'],
      ['Une perte d’eau', 'Diarrhée, vomissements, chaleur ou apport insuffisant de boissons.'],
      [
        'Peu de mouvement, ou un effort inhabituel',
        'Rester longtemps assis, mais aussi marcher un jour bien plus que d’ordinaire.',
      ],
    ),
    paragraph(
      'Tout ce qui gêne les jambes la nuit n’est pas une crampe. Dans le syndrome des jambes sans repos, on ressent un besoin de bouger ; le muscle ne durcit pas et la marche apaise. Parlez-en à un médecin. ',
      {cite: 'nice-cks-leg-cramps'},
    ),
    heading('Magnésium : peu de différence avec un placebo'),
    evidenceBox({
      title: 'En bref',
      finding:
        'Il est peu probable que le magnésium prévienne les crampes de façon perceptible chez les adultes âgés : les essais n’ont pas trouvé de différence nette avec un placebo.',
      statement: 'magnesium-older-adults',
    }),
    paragraph(
      'Une revue Cochrane a réuni 5 essais et 307 adultes âgés. Avec le magnésium, on comptait en moyenne 0,18 crampe par semaine de moins qu’avec un ',
      {term: 'placebo', words: 'placebo'},
      '. La vraie valeur se situe probablement entre 0,84 de moins et 0,49 de plus : c’est l’',
      {term: 'confidence-interval', words: 'intervalle de confiance'},
      ' à 95 %. Il est donc possible que rien ne change. ',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'Un essai de 2017 montre combien les apparences peuvent tromper. Il a suivi 94 adultes, âgés en moyenne de 65 ans. Au bout de 4 semaines, les deux groupes avaient moins de crampes, même celui qui ne prenait pas de magnésium. La petite différence peut être due au hasard. ',
      {cite: 'roguin-maor-2017'},
    ),
    chart({
      title: 'Crampes nocturnes par semaine dans l’essai de 2017',
      unit: 'crampes par semaine',
      rows: [
        ['Magnésium, avant', 7.84],
        ['Magnésium, après 4 semaines', 4.44],
        ['Placebo, avant', 8.51],
        ['Placebo, après 4 semaines', 5.48],
      ],
      note: 'Moyennes d’après Roguin Maor et ses collègues, 2017. Les crampes vont et viennent : c’est pourquoi un essai a besoin d’un groupe de comparaison.',
    }),
    paragraph(
      'Depuis, un essai auprès de 175 participants a paru : le nombre de crampes y a baissé de 3,4 avec le magnésium et de 2,6 avec le placebo. L’écart est petit, et un seul essai ne change pas le tableau d’ensemble. ',
      {cite: 'barna-2021'},
    ),
    paragraph(
      'L’effet indésirable le plus courant est la diarrhée. Avec l’âge, les reins fonctionnent souvent moins bien, même sans qu’on le remarque. Trop de magnésium peut alors rester dans le sang : c’est l’',
      {term: 'hypermagnesaemia', words: 'hypermagnésémie'},
      '. Demandez conseil à votre médecin ou en pharmacie avant d’en prendre.',
    ),
    heading('Les étirements : simples, mais pas vraiment prouvés'),
    evidenceBox({
      title: 'En bref',
      finding:
        'S’étirer avant de dormir peut rendre les crampes nocturnes moins fortes. On ne sait pas si elles deviennent plus rares.',
      statement: 'stretching-at-night',
    }),
    paragraph(
      'Dans un essai auprès de 80 personnes de plus de 55 ans, on comptait après 6 semaines 1,2 crampe par nuit de moins chez celles qui s’étiraient avant de dormir. ',
      {cite: 'hallegraeff-2012'},
      ' Un essai auprès de 191 personnes qui prenaient de la quinine n’a trouvé aucune différence après 12 semaines. ',
      {cite: 'coppin-2005'},
      ' Une revue de 2021 juge faible la confiance que l’on peut avoir dans ces résultats. ',
      {cite: 'hawke-2021'},
    ),
    selfCareSteps(
      'Étirer le mollet debout, chaque soir',
      {
        text: 'Placez-vous à une longueur de bras d’un mur, un pied plus en arrière. Posez les mains sur le mur.',
        picture: calfStretchStanding1,
        alt: 'Une personne est debout face à un mur, un pied reculé, les deux mains à plat sur le mur.',
      },
      {
        text: 'Pliez le genou avant et rapprochez les hanches du mur. Le talon arrière reste au sol. Tenez 10 secondes.',
        picture: calfStretchStanding2,
        alt: 'Le genou avant est plié, les hanches vont vers le mur ; la jambe arrière est droite, son talon au sol.',
      },
      {
        text: 'Changez de jambe. Étirez chaque côté 3 fois. Cela doit tirer, mais ne pas faire mal.',
        picture: calfStretchStanding3,
        alt: 'La même position, jambes inversées : l’autre pied est maintenant derrière, le talon à plat.',
      },
    ),
    heading('La quinine : sur ordonnance seulement'),
    paragraph(
      'La quinine réduit un peu le nombre de crampes, comme le montrent 23 essais et 1586 participants. ',
      {cite: 'el-tawil-2015'},
      ' Mais, dans de rares cas, elle peut gravement atteindre le sang ou le cœur. N’en prenez donc pas de vous-même, ni en grande quantité sous forme de boisson. ',
      {cite: 'rabbitt-2016'},
    ),
    heading('Quand consulter un médecin'),
    bullets(
      'Les crampes vous réveillent souvent ou se multiplient vite.',
      'Vous prenez des diurétiques, un traitement inhalé contre l’asthme ou plusieurs médicaments.',
      'Le mollet fait mal aussi à la marche, ou les pieds et les jambes sont engourdis.',
      'Des muscles s’affaiblissent ou s’amincissent.',
    ),
    paragraph(
      'Notez pendant deux semaines les nuits où des crampes sont survenues. Apportez cette liste et tous vos médicaments au rendez-vous.',
    ),
    questions(
      'Questions fréquentes',
      'how-long',
      'kidney-disease',
      'with-other-medicines',
      'diarrhoea',
    ),
  ),
  author: 'Rôle rédactionnel de démonstration',
  reviewNote: 'Démo : sans vérification médicale',
  description:
    'Crampes nocturnes chez les personnes âgées : ce que les études ont trouvé sur les étirements, le magnésium et la quinine.',
  isUncheckedTranslation: true,
})
