import {calfStretchStanding1, calfStretchStanding2, runnerPausing} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
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
  title: 'Crampes pendant le sport : ce que l’on sait et que faire',
  slug: 'crampes-pendant-le-sport',
  standfirst:
    'La crampe vient souvent vers la fin de la course ou peu après. On l’a longtemps expliquée par la sueur et les sels. Ce que les études ont trouvé, que faire sur le moment et quand s’arrêter.',
  body: body(
    redFlagBox({
      title: 'Quand s’arrêter tout de suite',
      intro:
        'Une crampe pendant le sport fait mal, mais elle est le plus souvent bénigne. Ne continuez pas si l’un de ces signes apparaît :',
      items: [
        'Douleur dans la poitrine, difficulté à respirer ou évanouissement',
        'Confusion, démarche titubante ou somnolence, surtout par forte chaleur',
        'De violents maux de tête ou des vomissements répétés après avoir beaucoup bu',
        'Des crampes dans de nombreux muscles à la fois, qui ne cessent pas',
        'Un claquement ou une déchirure dans le mollet, ou vous ne pouvez plus poser le pied',
        'Des urines brun foncé, ou de fortes douleurs musculaires et un gonflement encore des heures plus tard',
      ],
      action:
        'Pour l’un des quatre premiers signes, appelez aussitôt le {emergency}. Pour les deux derniers, faites-vous examiner par un médecin le jour même.',
    }),
    keyFacts(
      'L’essentiel',
      'C’est surtout le muscle fatigué qui est pris de crampe, souvent vers la fin d’un effort intense.',
      'Dans les études, les minéraux dans le sang des sportifs qui avaient des crampes n’étaient pas nettement différents de ceux des autres.',
      'Aucun essai adapté n’a examiné si le magnésium prévient les crampes pendant le sport.',
      'Ce qui compte sur le moment : s’arrêter et étirer lentement le muscle.',
    ),
    heading('D’où viennent les crampes pendant le sport'),
    paragraph(
      'La crampe typique touche le mollet ou la cuisse, quand le muscle est fatigué et travaille en position raccourcie. Les spécialistes pensent aujourd’hui que plusieurs choses s’additionnent. Dans le muscle fatigué, le jeu des nerfs se dérègle : les signaux de contraction l’emportent, les signaux de relâchement faiblissent. ',
      {cite: 'miller-2022'},
    ),
    paragraph(
      'Selon une explication plus ancienne, celui qui transpire beaucoup perd de l’eau et des ',
      {term: 'electrolyte', words: 'électrolytes'},
      ', et cela mène à la crampe. Chez 72 coureurs d’une très longue course, rien ne l’a confirmé : le poids, l’équilibre en eau et les minéraux étaient presque les mêmes avec et sans crampe, et le magnésium dans le sang était même un peu plus élevé chez ceux qui avaient une crampe. ',
      {cite: 'schwellnus-2004'},
    ),
    paragraph(
      'Chez 210 participants à un long triathlon, les valeurs sanguines ne différaient pas non plus. Les crampes touchaient plus souvent ceux qui allaient plus vite et ceux qui en avaient déjà eu. ',
      {cite: 'schwellnus-2011'},
    ),
    evidenceBox({
      title: 'En bref',
      finding:
        'Il n’est pas établi que les crampes du sport viennent de la seule perte d’eau et de sel. La fatigue joue sans doute un plus grand rôle ; tout n’est pas éclairci.',
      statement: 'minerals-during-sport',
    }),
    causeList(
      'Ce qui rend les crampes plus probables',
      ['La fatigue', 'Une allure plus rapide ou une distance plus longue que d’habitude.'],
      [
        'Des crampes antérieures',
        'Une personne qui a déjà eu des crampes pendant le sport risque davantage d’en avoir à nouveau.',
      ],
      ['Des blessures', 'Un muscle récemment blessé ou encore douloureux.'],
      [
        'La chaleur',
        'Elle fatigue plus vite. Une transpiration très abondante peut jouer un rôle chez certaines personnes.',
      ],
      [
        'Des maladies et des médicaments',
        'Par exemple un diabète, des troubles des nerfs ou des diurétiques.',
      ],
    ),
    heading('Et le magnésium ?'),
    paragraph(
      'Une revue Cochrane a cherché des essais comparant le magnésium à un ',
      {term: 'placebo', words: 'placebo'},
      ' pour les crampes pendant le sport. Elle n’en a trouvé aucun. ',
      {cite: 'garrison-2020'},
      ' On ne peut donc pas dire s’il est utile. On sait en revanche que de grandes quantités peuvent provoquer une diarrhée ; juste avant une compétition, ce n’est pas le bon moment pour essayer.',
    ),
    heading('Que faire sur le moment'),
    selfCareSteps(
      'Faire passer la crampe',
      {
        text: 'Arrêtez-vous, sans freiner brusquement, et prenez appui sur un mur ou une rampe.',
        picture: calfStretchStanding1,
        alt: 'Une personne s’appuie sur un mur, bras tendus, un pied derrière l’autre.',
      },
      {
        text: 'Étirez lentement le mollet : genou arrière tendu, talon au sol. Tenez jusqu’à ce que le muscle cède.',
        picture: calfStretchStanding2,
        alt: 'Le genou avant se plie, les hanches avancent vers le mur, le talon de la jambe arrière tendue ne se soulève pas.',
      },
      'Buvez quelque chose si vous avez soif et marchez quelques minutes.',
      'Repartez plus lentement. Si la crampe revient, cela suffit pour aujourd’hui.',
    ),
    figure(runnerPausing, {
      alt: 'Un coureur est arrêté au bord d’un trottoir et s’étire le mollet, une gourde à côté de lui.',
      caption: 'Un rebord suffit : le talon descend, le mollet s’allonge.',
    }),
    heading('Comment réduire le risque'),
    paragraph(
      'On ne connaît aucun moyen sûr de prévenir ces crampes. Le plus utile est d’observer ce qui précède vos propres crampes. ',
      {cite: 'miller-2022'},
    ),
    bullets(
      'Entraînez-vous à l’allure et à la distance prévues pour la compétition, et progressez lentement.',
      'Commencez calmement et faites plus de pauses par forte chaleur.',
      'Laissez guérir les blessures et dormez assez.',
      'Avant le départ, mangez et buvez comme d’habitude ; n’essayez rien d’inhabituel.',
    ),
    paragraph(
      'Buvez selon votre soif. Trop d’eau en peu de temps peut diluer dangereusement le sodium du sang, surtout lors des longues courses. C’est rare, mais cela peut coûter la vie. ',
      {cite: 'hew-butler-2015'},
    ),
    heading('Quand consulter un médecin'),
    bullets(
      'Les crampes viennent aussi au repos, ou déjà lors d’un effort léger.',
      'Un muscle reste douloureux ou faible pendant des jours.',
      'Le mollet fait mal chaque fois après la même distance de marche et se calme à l’arrêt.',
    ),
    questions(
      'Questions fréquentes',
      'best-time',
      'diarrhoea',
      'sodium-in-effervescent',
      'nrv-and-mmol',
    ),
  ),
  author: 'Rôle rédactionnel de démonstration',
  reviewNote: 'Démo : sans vérification médicale',
  description:
    'Crampes pendant le sport : pourquoi elles touchent le muscle fatigué, ce que les études ont trouvé et que faire.',
  isUncheckedTranslation: true,
})
