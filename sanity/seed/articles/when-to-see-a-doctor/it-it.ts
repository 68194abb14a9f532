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

export const itIt = articleText({
  locale: 'it-IT',
  title: 'Crampo o qualcos’altro? Quando andare dal medico',
  slug: 'quando-andare-dal-medico',
  standfirst:
    'La maggior parte dei crampi è innocua. Alcune malattie danno sensazioni simili e non possono aspettare. Come riconoscerle e quanto è urgente.',
  body: body(
    redFlagBox({
      title: 'Quando è urgente',
      intro:
        'Un crampo passa in pochi minuti. Non bisogna aspettare se è presente uno di questi segni:',
      items: [
        'Dolore al petto, difficoltà a respirare o tosse con sangue',
        'Una gamba diventa all’improvviso pallida, fredda o insensibile',
        'Debolezza improvvisa di un braccio, di una gamba o di un lato del viso, o difficoltà a parlare',
        'Insensibilità ai glutei o tra le gambe, oppure perdita inavvertita di urina o feci',
        'Spasmi della mandibola o di tutto il corpo, per esempio dopo una ferita',
        'Forti dolori muscolari con urina scura, color cola, per esempio dopo un grande sforzo o con un forte caldo',
        'Una gamba è gonfia, calda, arrossata o dolente al tatto',
      ],
      action:
        'In presenza di uno dei primi cinque segni chiamare subito il {emergency}. In presenza di uno degli ultimi due farsi visitare da un medico oggi stesso.',
    }),
    heading('Che cosa fa pensare a un crampo'),
    paragraph(
      'Un crampo arriva all’improvviso, spesso di notte e per lo più al polpaccio. Il muscolo diventa duro, si sente sotto le dita e cede quando lo si allunga. Il crampo dura da pochi secondi a circa 10 minuti; poi la gamba ha l’aspetto di prima. Se qualcosa di tutto ciò non corrisponde, conviene guardare meglio ',
      {cite: 'nice-cks-leg-cramps'},
      '.',
    ),
    comparison({
      title: 'Tre tipi di dolore alla gamba',
      subjects: ['Crampo muscolare', 'Trombosi venosa profonda', 'Claudicatio intermittens'],
      rows: [
        [
          'Inizio',
          'improvviso, spesso di notte',
          'in ore o giorni',
          'camminando, dopo una distanza che cambia poco',
        ],
        [
          'Durata',
          'da pochi secondi a circa 10 minuti',
          'persistente',
          'passa in pochi minuti stando fermi',
        ],
        [
          'Sensazione',
          'muscolo duro e dolente',
          'tensione o senso di trazione, dolore alla pressione',
          'dolore come un crampo',
        ],
        [
          'Aspetto',
          'il muscolo sporge',
          'una gamba più grossa, calda, arrossata',
          'piede piuttosto freddo e pallido',
        ],
        [
          'Che cosa dà subito sollievo',
          'allungare',
          'niente: né allungare né strofinare',
          'fermarsi',
        ],
      ],
    }),
    figure(oneSwollenLeg, {
      alt: 'Due gambe sotto il ginocchio, una accanto all’altra. Una è chiaramente più grossa ed evidenziata a colori, l’altra è sottile.',
      caption:
        'Confrontare le due gambe: una differenza comparsa all’improvviso va fatta controllare.',
    }),
    heading('Se una gamba si gonfia'),
    paragraph(
      'In una trombosi venosa profonda un coagulo di sangue ostruisce una vena profonda, per lo più in un polpaccio. La gamba è tesa, diventa più grossa e più calda, la pelle si arrossa o è lucida ',
      {cite: 'nhs-dvt'},
      '. Il rischio aumenta dopo un’operazione, con un gesso, dopo giorni a letto o un lungo viaggio, in gravidanza e nelle settimane successive, con medicinali che contengono estrogeni, in caso di tumore e dopo una trombosi precedente.',
    ),
    paragraph(
      'Se un pezzo del coagulo si stacca, può arrivare ai polmoni. Per questo si viene visitati il giorno stesso, con domande sul rischio, un esame del sangue e un’ecografia ',
      {cite: 'nice-ng158'},
      '. Una gamba gonfia non va massaggiata.',
    ),
    heading('Se il polpaccio fa male camminando'),
    paragraph(
      'Quando le arterie delle gambe sono ristrette, il muscolo riceve troppo poco sangue durante il cammino. Fa male dopo una distanza che cambia poco e si calma stando fermi. Fumo, diabete, pressione alta e grassi elevati nel sangue lo favoriscono. Si misura con un bracciale alla caviglia, il cui valore viene confrontato con quello al braccio ',
      {cite: 'nice-cg147'},
      '. Se il piede fa male anche a riposo o una ferita non guarisce, è urgente.',
    ),
    causeList(
      'Le altre cause possibili',
      [
        'Sindrome delle gambe senza riposo',
        'Un bisogno di muovere le gambe, la sera e a riposo, senza muscolo duro. Il movimento dà sollievo.',
      ],
      [
        'Nervi danneggiati',
        'Formicolio, bruciore o insensibilità, per lo più all’inizio alle dita dei piedi. Frequente con il diabete o a causa dell’alcol.',
      ],
      [
        'Stenosi del canale spinale',
        'Dolore o debolezza di entrambe le gambe camminando. Sedersi o piegarsi in avanti dà sollievo.',
      ],
      [
        'Rottura di una cisti dietro il ginocchio',
        'Assomiglia a una trombosi. Solo una visita distingue le due.',
      ],
      ['Strappo muscolare', 'Una fitta improvvisa durante lo sport, poi spesso un livido.'],
      [
        'Minerali, tiroide, reni, fegato',
        'Disturbi che possono favorire i crampi. Un esame del sangue aiuta a riconoscerli.',
      ],
      [
        'Malattie dei nervi che comandano i muscoli',
        'Rare. I muscoli diventano più deboli o più sottili e hanno guizzi anche di giorno.',
      ],
    ),
    heading('Medicinali che possono avere un ruolo'),
    paragraph(
      'Alcuni medicinali si accompagnano a più crampi o dolori muscolari ',
      {cite: 'rabbitt-2016'},
      '. Non se ne deve sospendere nessuno da soli: se i disturbi sono iniziati poco dopo la prima assunzione, chiedere consiglio al medico o al farmacista. Si tratta tra l’altro dei seguenti medicinali:',
    ),
    bullets(
      'i diuretici',
      'gli spray a lunga durata d’azione contro l’asma o la bronchite cronica',
      'le statine contro i grassi elevati nel sangue, con dolori muscolari o debolezza più che con crampi',
      'alcuni medicinali contro la pressione alta, come la nifedipina',
    ),
    evidenceBox({
      title: 'E il magnesio?',
      finding:
        'Negli adulti anziani è improbabile che il magnesio prevenga i crampi in modo percepibile. Nessun prodotto sostituisce una visita quando un segno fa pensare a un’altra malattia.',
      statement: 'magnesium-older-adults',
    }),
    heading('Quanto è urgente?'),
    bullets(
      [
        {strong: 'Subito:'},
        ' i primi cinque segni del riquadro all’inizio. Chiamare il {emergency}.',
      ],
      [
        {strong: 'Oggi stesso:'},
        ' una gamba gonfia e dolente, o urina scura con forti dolori muscolari.',
      ],
      [
        {strong: 'Nei prossimi giorni:'},
        ' dolore camminando che passa stando fermi; muscoli che diventano più deboli o più sottili o hanno continui guizzi; insensibilità; una ferita al piede che non guarisce.',
      ],
      [
        {strong: 'Al prossimo appuntamento:'},
        ' crampi che vengono spesso, durano più di 10 minuti o tolgono il sonno; crampi comparsi dopo aver iniziato un medicinale; crampi in gravidanza, con il diabete o con malattie di reni, fegato o tiroide.',
      ],
    ),
    selfCareSteps(
      'Come preparare la visita',
      'Annotare per 2 settimane quando vengono i disturbi, quanto durano e che cosa li ha preceduti.',
      'Scrivere che cosa li migliora: allungare, fermarsi, muoversi o sedersi.',
      'Elencare tutti i medicinali e gli integratori, anche quelli comprati in farmacia o al supermercato.',
      'Il giorno della visita indossare abiti che si possono alzare facilmente sopra il ginocchio.',
    ),
    paragraph(
      'Di solito bastano un colloquio e una visita: pelle, pulsazioni ai piedi, forza, riflessi e sensibilità. Gli esami del sangue si fanno se qualcosa indica una causa ',
      {cite: 'nice-cks-leg-cramps'},
      '.',
    ),
    questions('Domande frequenti', 'with-other-medicines', 'kidney-disease', 'pregnancy'),
  ),
  author: 'Ruolo redazionale dimostrativo',
  reviewNote: 'Demo: senza verifica medica',
  description:
    'Come riconoscere un crampo innocuo, che cosa gli somiglia, per esempio una trombosi, e quando serve il medico: subito, oggi o alla prossima visita.',
  isUncheckedTranslation: true,
})
