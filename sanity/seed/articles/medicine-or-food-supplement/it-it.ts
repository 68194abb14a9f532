import {readingThePack} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  chart,
  comparison,
  figure,
  heading,
  keyFacts,
  notice,
  paragraph,
  questions,
  selfCareSteps,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const itIt = articleText({
  locale: 'it-IT',
  title: 'Medicinale o integratore alimentare? Come leggere la confezione',
  slug: 'medicinale-o-integratore-alimentare',
  standfirst:
    'Due confezioni di magnesio possono sembrare uguali ed essere cose del tutto diverse per la legge. Da che cosa si riconoscono e che cosa riporta la confezione in otto Paesi.',
  body: body(
    keyFacts(
      'In breve',
      'Un medicinale è autorizzato e ha un foglio illustrativo. Un integratore alimentare è un alimento.',
      'I medicinali riportano un numero di autorizzazione, gli integratori alimentari riportano questa denominazione.',
      'Un integratore alimentare non può promettere un effetto come quello di un medicinale.',
      'La stessa quantità di magnesio può essere un medicinale in un Paese e un alimento in quello vicino.',
      'È bene confrontare sempre la quantità di magnesio al giorno.',
    ),
    heading('Due tipi di confezioni'),
    paragraph(
      'Un medicinale viene valutato da un’autorità prima di essere venduto. Un ',
      {term: 'food-supplement', words: 'integratore alimentare'},
      ' è pensato per completare la normale dieta. Del suo contenuto risponde soltanto l’impresa che lo vende ',
      {cite: 'directive-2002-46'},
      '.',
    ),
    comparison({
      title: 'I due a confronto',
      subjects: ['Medicinale', 'Integratore alimentare'],
      rows: [
        ['Che cos’è per la legge', 'Un medicinale autorizzato', 'Un alimento'],
        [
          'Chi lo valuta prima della vendita',
          'Un’autorità del farmaco, compresi il beneficio e i rischi',
          'Nessuna autorità lo autorizza; gli uffici pubblici controllano il mercato',
        ],
        [
          'Che cosa può dire la confezione',
          'Per che cosa è autorizzato',
          'Nessuna promessa come per un medicinale; soltanto indicazioni ammesse sulla nutrizione',
        ],
        [
          'Come si chiama la quantità',
          'Dose, con un massimo',
          'Porzione giornaliera consigliata, con la quota del valore di riferimento',
        ],
        [
          'Che cosa c’è dentro',
          'Il foglio illustrativo, con controindicazioni ed effetti indesiderati',
          'Di solito niente; le indicazioni obbligatorie sono sulla confezione',
        ],
        [
          'A chi si segnala un effetto indesiderato',
          'All’autorità del farmaco del proprio Paese',
          'All’impresa o al servizio di controllo degli alimenti',
        ],
      ],
    }),
    figure(readingThePack, {
      alt: 'Due mani tengono un astuccio; una lente ingrandisce la scritta piccola sul fianco.',
      caption: 'Quello che conta sta di rado davanti: conviene girare la confezione.',
    }),
    heading('Come leggere la confezione'),
    selfCareSteps(
      'In cinque passi',
      'Cercare la denominazione: se c’è scritto integratore alimentare, è un alimento.',
      'Cercare un numero di autorizzazione. Un integratore alimentare non ne ha.',
      'Leggere quanto magnesio contiene una compressa, una bustina o una capsula: il magnesio stesso, non il suo sale.',
      'Calcolare la quantità al giorno e aggiungere quella di altri preparati.',
      'Leggere le avvertenze e, per un medicinale, tutto il foglio illustrativo.',
    ),
    heading('Che cosa riporta la confezione nel proprio Paese'),
    comparison({
      title: 'Otto Paesi',
      subjects: ['Sui medicinali', 'Sugli integratori alimentari'],
      rows: [
        [
          'Germania',
          'Numero di autorizzazione («Zul.-Nr.») e numero farmaceutico centrale (PZN) di 8 cifre',
          '«Nahrungsergänzungsmittel» e la frase sulla quantità giornaliera',
        ],
        [
          'Austria',
          'Numero di autorizzazione e numero farmaceutico centrale di 7 cifre',
          '«Nahrungsergänzungsmittel»',
        ],
        [
          'Svizzera',
          'Numero di omologazione di Swissmedic di 5 cifre e categoria di dispensazione',
          '«Nahrungsergänzungsmittel», «complément alimentaire» o «integratore alimentare»; oltre 250 mg di magnesio al giorno, un’indicazione che può avere effetto lassativo',
        ],
        ['Regno Unito', 'Un numero con le lettere PL', '«food supplement»'],
        ['Francia', 'Codice CIP di 13 cifre', '«complément alimentaire»'],
        [
          'Italia',
          'Numero AIC di 9 cifre',
          '«integratore alimentare»; l’avvertenza sulla conservazione cita i bambini sotto i tre anni',
        ],
        ['Spagna', 'Código Nacional di 6 o 7 cifre', '«complemento alimenticio»'],
        ['Polonia', 'Numero dell’autorizzazione («pozwolenie»)', '«suplement diety»'],
      ],
    }),
    paragraph(
      'Nell’Unione europea le tre avvertenze degli integratori alimentari risalgono a una stessa direttiva. Ogni Paese le ha riprese nel proprio diritto; la Svizzera e il Regno Unito hanno norme proprie. Nel Paese di chi legge dicono all’incirca così:',
    ),
    notice('supplement-dose'),
    notice('supplement-diet'),
    notice('supplement-children'),
    paragraph(
      'In Bulgaria capsule con 300 mg di magnesio sono registrate come medicinale ',
      {cite: 'capsules-300-bulgaria'},
      ', mentre in Germania preparati con 300 mg si vendono come integratori alimentari ',
      {cite: 'liquid-300-germany'},
      '. Chi compra in viaggio fa quindi meglio a rileggere ogni confezione.',
    ),
    heading('Quanto al giorno'),
    chart({
      title: 'Quantità massime di magnesio da integratori alimentari',
      unit: 'mg',
      rows: [
        ['Germania, raccomandazione del BfR', 250],
        ['Francia, raccomandazione della DGCCRF', 360],
        ['Svizzera, ordinanza', 375],
      ],
      note: 'Al giorno, senza il magnesio degli alimenti. Per i medicinali vale il foglio illustrativo.',
    }),
    paragraph(
      'Accanto ai milligrammi, gli integratori alimentari riportano una percentuale. Si riferisce al ',
      {term: 'nrv', words: 'valore nutritivo di riferimento (VNR)'},
      ': per il magnesio, 375 mg al giorno ',
      {cite: 'regulation-1169-2011'},
      '. Nell’Unione europea le indicazioni sulla salute sono ammesse soltanto nel testo autorizzato, e soltanto se la porzione giornaliera ne contiene almeno il 15 %, cioè 56,25 mg ',
      {cite: 'regulation-432-2012'},
      '. Sui medicinali la quantità è spesso indicata anche in ',
      {term: 'mmol', words: 'millimoli'},
      '.',
    ),
    heading('Quando chiedere prima'),
    bullets(
      'Si prendono regolarmente dei medicinali.',
      'I reni lavorano poco, o non lo si sa.',
      'In gravidanza o durante l’allattamento.',
      'Il preparato è per un bambino.',
      'Non si trova né un numero di autorizzazione né la denominazione di alimento.',
    ),
    paragraph(
      'In farmacia si può farsi mostrare che cosa è scritto e dove. Chi sospetta un effetto indesiderato di un medicinale può anche segnalarlo direttamente all’autorità.',
    ),
    questions(
      'Domande frequenti',
      'medicine-or-supplement',
      'nrv-and-mmol',
      'opened-or-expired',
      'report-side-effect',
    ),
  ),
  author: 'Ruolo redazionale dimostrativo',
  reviewNote: 'Demo: senza verifica medica',
  description:
    'Come distinguere un medicinale da un integratore alimentare al magnesio e che cosa riporta la confezione in otto Paesi.',
  isUncheckedTranslation: true,
})
