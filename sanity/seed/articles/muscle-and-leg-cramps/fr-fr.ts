import {
  calfStretchSitting2,
  calfStretchStanding1,
  calfStretchWithTowel,
} from '../../pictures/picture.ts'
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
  title: 'Crampes musculaires et crampes des jambes : les causes et ce qui aide',
  slug: 'crampes-musculaires-et-crampes-des-jambes',
  standfirst:
    'Presque tout le monde connaît cette douleur soudaine au mollet. Elle peut avoir de nombreuses causes et passe le plus souvent d’elle-même. Ce que disent les études sur les étirements et le magnésium, et quand consulter.',
  body: body(
    redFlagBox({
      title: 'Quand il peut s’agir d’autre chose que d’une crampe',
      intro:
        'La plupart des crampes cessent en quelques minutes et sont sans gravité. Certaines maladies ressemblent d’abord à une crampe. N’attendez pas si l’un de ces signes vous concerne :',
      items: [
        'Douleur dans la poitrine, difficulté à respirer ou crachats de sang',
        'Une jambe devient soudain pâle, froide ou insensible',
        'Faiblesse soudaine d’un bras, d’une jambe ou d’un côté du visage, ou difficulté à parler',
        'Spasmes de la mâchoire ou de tout le corps, par exemple après une blessure',
        'Une jambe est enflée, chaude, rouge ou douloureuse au toucher, surtout après une opération, un long voyage ou plusieurs jours au lit',
      ],
      action:
        'Pour l’un des quatre premiers signes, appelez aussitôt le {emergency}. Si une jambe est enflée et douloureuse, faites-la examiner par un médecin le jour même.',
    }),
    keyFacts(
      'L’essentiel',
      'Une crampe passe le plus souvent en quelques minutes. Le premier geste utile est d’étirer le muscle.',
      'Souvent, on ne trouve aucune cause. Les minéraux dans le sang sont le plus souvent normaux.',
      'Chez les adultes âgés, il est peu probable que le magnésium prévienne les crampes de façon perceptible. Les essais n’ont pas montré de différence nette.',
      'Si une seule jambe est enflée, chaude ou rouge, faites-la examiner par un médecin le jour même.',
    ),
    heading('Ce qui se passe pendant une crampe'),
    paragraph(
      'Lors d’une crampe, un muscle se contracte de lui-même et ne se relâche plus. Il est dur, il fait mal et, pendant un moment, on ne peut guère bouger le pied ou la jambe. La crampe dure de quelques secondes à une dizaine de minutes ; le muscle peut rester sensible pendant des heures. Le mollet est le plus souvent touché, puis le pied et la cuisse, surtout la nuit. ',
      {cite: 'nice-cks-leg-cramps'},
    ),
    paragraph(
      'Le signal ne vient pas du muscle lui-même, mais du nerf : des fibres nerveuses trop excitables envoient des impulsions alors qu’elles devraient être au repos. Leur excitabilité dépend entre autres de ',
      {term: 'ion', words: 'minéraux chargés'},
      ', présents dans les cellules et autour d’elles. Le sodium et le potassium portent le signal nerveux, le calcium déclenche la contraction, le magnésium freine l’excitabilité. C’est pourquoi l’on pense d’abord aux minéraux. Pourtant, leur taux dans le sang est le plus souvent normal.',
    ),
    causeList(
      'Causes possibles',
      ['Aucune cause identifiable', 'Le cas le plus fréquent, surtout la nuit et avec l’âge.'],
      [
        'L’effort',
        'Exercice inhabituel ou prolongé, longues heures debout ou mauvaise position du pied.',
      ],
      [
        'Une perte d’eau et de sels',
        'Forte transpiration, diarrhée, vomissements ou apport insuffisant de boissons.',
      ],
      [
        'La grossesse',
        'Les crampes des jambes y sont fréquentes, le plus souvent dans la seconde moitié.',
      ],
      [
        'Des médicaments',
        'Entre autres les diurétiques et certains inhalateurs contre l’asthme. N’arrêtez pas de vous-même un médicament prescrit : demandez d’abord conseil.',
      ],
      [
        'D’autres maladies',
        'Troubles des nerfs, de la circulation, de la thyroïde, des reins ou du foie, ou diabète.',
      ],
      [
        'Un manque de minéraux',
        'Trop peu de magnésium, de calcium, de potassium ou de sodium dans l’organisme. Une analyse de sang peut aider à le reconnaître ; les crampes à elles seules ne le prouvent pas.',
      ],
    ),
    heading('Magnésium : ce que montrent les études'),
    evidenceBox({
      title: 'En bref',
      finding:
        'Chez les adultes âgés, il est peu probable que le magnésium prévienne les crampes de façon perceptible. Pendant la grossesse, les études se contredisent. Pour les crampes liées au sport, il n’existe pas d’essai adapté.',
      statement: 'magnesium-older-adults',
    }),
    paragraph(
      'Une revue Cochrane de 2020 a réuni onze essais et 735 participants. Les adultes âgés qui prenaient du magnésium avaient à peu près autant de crampes que ceux qui recevaient un ',
      {term: 'placebo', words: 'placebo'},
      ' ; la différence était de moins d’un cinquième de crampe par semaine et peut être due au hasard. Les effets indésirables les plus courants étaient la diarrhée et d’autres troubles digestifs. ',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'Pour les crampes des jambes pendant la grossesse, une autre revue a trouvé huit petites études sur divers produits, dont le magnésium. Leurs résultats se contredisent et leur qualité est faible : aucun conseil sûr n’en découle. ',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'Il en va autrement si un médecin a constaté un manque de magnésium : on traite alors ce manque et on en recherche la cause. Les personnes dont les reins fonctionnent mal ne devraient pas prendre de magnésium sans avis médical, car il peut s’accumuler dans l’organisme.',
    ),
    heading('Ce que vous pouvez faire vous-même'),
    selfCareSteps(
      'Pendant la crampe',
      {
        text: 'Tendez le genou et ramenez lentement les orteils vers vous, avec la main ou à l’aide d’une serviette.',
        picture: calfStretchSitting2,
        alt: 'Une personne est assise au bord d’une chaise, une jambe tendue, le talon au sol. Elle se penche en avant à partir des hanches, les orteils ramenés vers le tibia.',
      },
      'Maintenez l’étirement, respirez calmement et relâchez dès que le muscle cède.',
      {
        text: 'Ou levez-vous et appuyez-vous sur la jambe touchée, le talon au sol. Tenez-vous à quelque chose.',
        picture: calfStretchStanding1,
        alt: 'Une personne se tient debout à une longueur de bras d’un mur et y pose les mains. Un pied est placé plus en arrière, le talon au sol.',
      },
      'Massez ensuite le muscle en douceur. La chaleur est souvent ressentie comme agréable.',
    ),
    figure(calfStretchWithTowel, {
      alt: 'Une personne est assise par terre, une jambe tendue, une serviette passée autour de l’avant du pied, et tire les orteils vers elle avec les mains. Le mollet est mis en évidence.',
      caption: 'La serviette prolonge les bras : le genou reste tendu, la traction reste lente.',
    }),
    paragraph(
      'Étirer chaque soir mollets et cuisses est simple et ne coûte rien. Cela peut aider : dans un essai auprès de 80 personnes de plus de 55 ans, celles qui s’étiraient avant de dormir avaient, après six semaines, des crampes moins nombreuses et moins fortes. ',
      {cite: 'hallegraeff-2012'},
      ' Un essai plus ancien et plus long n’a montré aucun effet. ',
      {cite: 'coppin-2005'},
      ' Une revue de 2021 conclut que les étirements peuvent atténuer la douleur des crampes nocturnes ; il n’est pas certain qu’ils les rendent plus rares. ',
      {cite: 'hawke-2021'},
    ),
    paragraph('Par ailleurs, ces conseils sont raisonnables, même s’ils n’ont guère été étudiés :'),
    bullets(
      'Buvez suffisamment, et davantage par temps chaud et pendant le sport, sauf si votre médecin a limité la quantité de vos boissons.',
      'Augmentez l’entraînement peu à peu et faites des pauses.',
      'Portez des chaussures qui tiennent bien le pied et ne le serrent pas.',
      'Laissez la couette lâche au pied du lit pour qu’elle n’appuie pas sur les orteils.',
    ),
    paragraph(
      'La quinine était autrefois souvent prescrite. Son effet est modeste et elle peut, dans de rares cas, être dangereuse. La décision appartient au seul médecin. ',
      {cite: 'rabbitt-2016'},
    ),
    heading('Quand consulter un médecin'),
    paragraph('Prenez rendez-vous si'),
    bullets(
      'les crampes sont fréquentes, durent plus de dix minutes ou vous empêchent de dormir ;',
      'le mollet fait mal à la marche et ne fait plus mal à l’arrêt ;',
      'des muscles s’affaiblissent, s’amincissent ou tressautent en permanence, ou si vous sentez un engourdissement ou des fourmillements ;',
      'les crampes ont commencé peu après la première prise d’un médicament ;',
      'vous êtes enceinte, ou avez un diabète ou une maladie des reins, du foie, de la thyroïde ou des nerfs.',
    ),
    paragraph(
      'Il est utile de noter pendant deux semaines quand les crampes surviennent, ce qui les a précédées et quels médicaments et compléments vous prenez. En pharmacie, on peut vérifier avec vous si l’un d’eux joue un rôle.',
    ),
    questions(
      'Questions fréquentes',
      'how-long',
      'best-time',
      'kidney-disease',
      'with-other-medicines',
    ),
  ),
  author: 'Rôle rédactionnel de démonstration',
  reviewNote: 'Démo : sans vérification médicale',
  description:
    'Les causes des crampes musculaires et des jambes, ce que disent les études et quand consulter un médecin.',
  isUncheckedTranslation: true,
})
