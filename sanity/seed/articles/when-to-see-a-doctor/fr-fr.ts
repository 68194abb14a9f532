import {oneSwollenLeg} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  comparison,
  evidenceBox,
  figure,
  heading,
  paragraph,
  questions,
  redFlagBox,
  selfCareSteps,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const frFr = articleText({
  locale: 'fr-FR',
  title: 'Crampe ou autre chose ? Quand consulter un médecin',
  slug: 'quand-consulter-un-medecin',
  standfirst:
    'La plupart des crampes sont bénignes. Certaines maladies donnent une sensation semblable et ne doivent pas attendre. Comment les reconnaître et dans quel délai consulter.',
  body: body(
    redFlagBox({
      title: 'Quand c’est urgent',
      intro:
        'Une crampe passe en quelques minutes. N’attendez pas si l’un de ces signes vous concerne :',
      items: [
        'Douleur dans la poitrine, difficulté à respirer ou crachats de sang',
        'Une jambe devient soudain pâle, froide ou insensible',
        'Faiblesse soudaine d’un bras, d’une jambe ou d’un côté du visage, ou difficulté à parler',
        'Engourdissement des fesses ou de l’entrejambe, ou urines ou selles qui s’échappent à votre insu',
        'Spasmes de la mâchoire ou de tout le corps, par exemple après une blessure',
        'Fortes douleurs musculaires avec des urines foncées, couleur cola, par exemple après un grand effort ou par forte chaleur',
        'Une jambe est enflée, chaude, rouge ou douloureuse au toucher',
      ],
      action:
        'Devant l’un des cinq premiers signes, appelez aussitôt le {emergency}. Devant l’un des deux derniers, faites-vous examiner par un médecin dès aujourd’hui.',
    }),
    heading('Ce qui fait penser à une crampe'),
    paragraph(
      'Une crampe survient brusquement, souvent la nuit et surtout dans le mollet. Le muscle durcit, se sent sous les doigts et se relâche quand on l’étire. La crampe dure de quelques secondes à 10 minutes environ ; ensuite, la jambe a le même aspect qu’avant. Si l’un de ces points ne correspond pas, il vaut la peine d’y regarder de plus près ',
      {cite: 'nice-cks-leg-cramps'},
      '.',
    ),
    comparison({
      title: 'Trois sortes de douleurs de jambe',
      subjects: [
        'Crampe musculaire',
        'Phlébite (thrombose veineuse profonde)',
        'Claudication intermittente',
      ],
      rows: [
        [
          'Début',
          'soudain, souvent la nuit',
          'en quelques heures ou jours',
          'à la marche, après une distance à peu près constante',
        ],
        [
          'Durée',
          'de quelques secondes à environ 10 minutes',
          'persistante',
          'cède en quelques minutes à l’arrêt',
        ],
        [
          'Sensation',
          'muscle dur et douloureux',
          'tiraillement ou tension, douleur à la pression',
          'douleur comme une crampe',
        ],
        [
          'Aspect',
          'le muscle fait saillie',
          'une jambe plus grosse, chaude, rouge',
          'pied plutôt frais et pâle',
        ],
        ['Ce qui soulage aussitôt', 'étirer', 'rien : ni étirer ni frotter', 's’arrêter'],
      ],
    }),
    figure(oneSwollenLeg, {
      alt: 'Deux jambes vues sous le genou, côte à côte. L’une est nettement plus grosse et mise en couleur, l’autre est fine.',
      caption: 'Comparez les deux jambes : une différence apparue soudainement doit être examinée.',
    }),
    heading('Si une jambe enfle'),
    paragraph(
      'En cas de phlébite, ou thrombose veineuse profonde, un caillot de sang bouche une veine profonde, le plus souvent dans un mollet. La jambe est tendue, devient plus grosse et plus chaude, la peau rougit ou devient luisante ',
      {cite: 'nhs-dvt'},
      '. Le risque augmente après une opération, avec un plâtre, après des jours au lit ou un long voyage, pendant la grossesse et les semaines qui suivent, avec des médicaments contenant des œstrogènes, en cas de cancer et après une thrombose antérieure.',
    ),
    paragraph(
      'Si un morceau du caillot se détache, il peut atteindre les poumons. C’est pourquoi l’examen a lieu le jour même, avec des questions sur le risque, une prise de sang et une échographie ',
      {cite: 'nice-ng158'},
      '. Ne massez pas une jambe enflée.',
    ),
    heading('Si le mollet fait mal à la marche'),
    paragraph(
      'Quand les artères des jambes sont rétrécies, le muscle reçoit trop peu de sang à la marche. Il fait mal après une distance à peu près constante et se calme à l’arrêt. Le tabac, le diabète, l’hypertension et l’excès de graisses dans le sang y contribuent. On mesure la pression avec un brassard à la cheville et on la compare à celle du bras ',
      {cite: 'nice-cg147'},
      '. Si le pied fait mal aussi au repos ou si une plaie ne guérit pas, c’est urgent.',
    ),
    causeList(
      'Les autres causes possibles',
      [
        'Jambes sans repos',
        'Un besoin de bouger les jambes, le soir et au repos, sans muscle dur. Bouger soulage.',
      ],
      [
        'Lésions des nerfs',
        'Fourmillements, brûlures ou engourdissement, le plus souvent d’abord aux orteils. Fréquent en cas de diabète ou à cause de l’alcool.',
      ],
      [
        'Canal lombaire étroit',
        'Douleur ou faiblesse des deux jambes à la marche. S’asseoir ou se pencher en avant soulage.',
      ],
      [
        'Rupture d’un kyste derrière le genou',
        'Ressemble à une phlébite. Seul un examen permet de les distinguer.',
      ],
      [
        'Déchirure musculaire',
        'Une douleur vive et soudaine pendant le sport, souvent suivie d’un bleu.',
      ],
      [
        'Minéraux, thyroïde, reins, foie',
        'Des troubles qui peuvent favoriser les crampes. Une prise de sang aide à les reconnaître.',
      ],
      [
        'Maladies des nerfs qui commandent les muscles',
        'Rares. Les muscles deviennent plus faibles ou plus minces et tressautent aussi le jour.',
      ],
    ),
    heading('Les médicaments qui peuvent jouer un rôle'),
    paragraph(
      'Certains médicaments s’accompagnent de plus de crampes ou de douleurs musculaires ',
      {cite: 'rabbitt-2016'},
      '. N’en arrêtez aucun de vous-même : si les troubles ont commencé peu après la première prise, demandez conseil à votre médecin ou à votre pharmacien. Il s’agit notamment des médicaments suivants :',
    ),
    bullets(
      'les diurétiques',
      'les inhalateurs à longue durée d’action contre l’asthme ou la bronchite chronique',
      'les statines contre l’excès de graisses dans le sang, avec des douleurs musculaires ou une faiblesse plutôt que des crampes',
      'certains médicaments contre l’hypertension, comme la nifédipine',
    ),
    evidenceBox({
      title: 'Et le magnésium ?',
      finding:
        'Chez les adultes âgés, il est peu probable que le magnésium prévienne les crampes de façon perceptible. Aucun produit ne remplace un examen quand un signe fait penser à une autre maladie.',
      statement: 'magnesium-older-adults',
    }),
    heading('Dans quel délai consulter ?'),
    bullets(
      [
        {strong: 'Tout de suite :'},
        ' les cinq premiers signes de l’encadré du début. Appelez le {emergency}.',
      ],
      [
        {strong: 'Aujourd’hui :'},
        ' une jambe enflée et douloureuse, ou des urines foncées avec de fortes douleurs musculaires.',
      ],
      [
        {strong: 'Dans les prochains jours :'},
        ' douleur à la marche qui cède à l’arrêt ; muscles qui deviennent plus faibles ou plus minces ou tressautent en permanence ; engourdissement ; plaie au pied qui ne guérit pas.',
      ],
      [
        {strong: 'Au prochain rendez-vous :'},
        ' crampes qui viennent souvent, durent plus de 10 minutes ou privent de sommeil ; crampes apparues après la première prise d’un médicament ; crampes pendant la grossesse, en cas de diabète ou de maladie des reins, du foie ou de la thyroïde.',
      ],
    ),
    selfCareSteps(
      'Préparer le rendez-vous',
      'Notez pendant 2 semaines quand les troubles surviennent, combien de temps ils durent et ce qui les a précédés.',
      'Notez ce qui les améliore : s’étirer, s’arrêter, bouger ou s’asseoir.',
      'Faites la liste de tous les médicaments et compléments, y compris ceux achetés en pharmacie ou au supermarché.',
      'Le jour du rendez-vous, portez des vêtements faciles à remonter au-dessus du genou.',
    ),
    paragraph(
      'Le plus souvent, un entretien et un examen suffisent : peau, pouls aux pieds, force, réflexes et sensibilité. Une prise de sang est faite si quelque chose oriente vers une cause ',
      {cite: 'nice-cks-leg-cramps'},
      '.',
    ),
    questions('Questions fréquentes', 'with-other-medicines', 'kidney-disease', 'pregnancy'),
  ),
  author: 'Rôle rédactionnel de démonstration',
  reviewNote: 'Démo : sans vérification médicale',
  description:
    'Reconnaître une crampe bénigne, ce qui lui ressemble, comme une phlébite, et quand consulter : tout de suite, aujourd’hui ou au prochain rendez-vous.',
  isUncheckedTranslation: true,
})
