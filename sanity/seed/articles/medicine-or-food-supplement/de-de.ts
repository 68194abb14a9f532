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

export const deDe = articleText({
  locale: 'de-DE',
  title: 'Arzneimittel oder Nahrungsergänzungsmittel? So lesen Sie die Packung',
  slug: 'arzneimittel-oder-nahrungsergaenzungsmittel',
  standfirst:
    'Zwei Packungen mit Magnesium können gleich aussehen und rechtlich ganz Verschiedenes sein. Woran Sie das erkennen und was in acht Ländern auf der Packung steht.',
  body: body(
    keyFacts(
      'Das Wichtigste in Kürze',
      'Ein Arzneimittel ist zugelassen und hat eine Packungsbeilage. Ein Nahrungsergänzungsmittel ist ein Lebensmittel.',
      'Auf Arzneimitteln steht eine Zulassungsnummer, auf Nahrungsergänzungsmitteln steht diese Bezeichnung.',
      'Ein Nahrungsergänzungsmittel darf keine Wirkung wie ein Arzneimittel versprechen.',
      'Dieselbe Menge Magnesium kann in einem Land ein Arzneimittel sein und im nächsten ein Lebensmittel.',
      'Vergleichen Sie immer die Menge Magnesium pro Tag.',
    ),
    heading('Zwei Arten von Packungen'),
    paragraph(
      'Ein Arzneimittel wird von einer Behörde geprüft, bevor es verkauft wird. Ein ',
      {term: 'food-supplement', words: 'Nahrungsergänzungsmittel'},
      ' soll die normale Ernährung ergänzen. Für seinen Inhalt steht allein das Unternehmen ein, das es verkauft ',
      {cite: 'directive-2002-46'},
      '.',
    ),
    comparison({
      title: 'Die beiden im Vergleich',
      subjects: ['Arzneimittel', 'Nahrungsergänzungsmittel'],
      rows: [
        ['Was es rechtlich ist', 'Ein zugelassenes Arzneimittel', 'Ein Lebensmittel'],
        [
          'Wer vor dem Verkauf prüft',
          'Eine Arzneimittelbehörde, auch den Nutzen und die Risiken',
          'Keine Behörde lässt es zu; Ämter kontrollieren den Markt',
        ],
        [
          'Was die Packung sagen darf',
          'Wofür es zugelassen ist',
          'Kein Versprechen wie bei einem Arzneimittel; nur erlaubte Angaben zur Ernährung',
        ],
        [
          'Wie die Menge heißt',
          'Dosis, mit Höchstmenge',
          'Empfohlene Portion pro Tag, mit Anteil am Referenzwert',
        ],
        [
          'Was beiliegt',
          'Die Packungsbeilage, mit Gegenanzeigen und Nebenwirkungen',
          'Meist nichts; die Pflichtangaben stehen auf der Packung',
        ],
        [
          'Wem Sie Nebenwirkungen melden',
          'Der Arzneimittelbehörde Ihres Landes',
          'Dem Unternehmen oder der Lebensmittelüberwachung',
        ],
      ],
    }),
    figure(readingThePack, {
      alt: 'Zwei Hände halten eine Faltschachtel; eine Lupe vergrößert die kleine Schrift auf der Seite.',
      caption: 'Das Wichtige steht selten vorn: Drehen Sie die Packung um.',
    }),
    heading('So lesen Sie die Packung'),
    selfCareSteps(
      'In fünf Schritten',
      'Suchen Sie die Bezeichnung: Steht dort das Wort für Nahrungsergänzungsmittel, ist es ein Lebensmittel.',
      'Suchen Sie eine Zulassungsnummer. Ein Nahrungsergänzungsmittel hat keine.',
      'Lesen Sie, wie viel Magnesium eine Tablette, ein Beutel oder eine Kapsel enthält: das Magnesium selbst, nicht sein Salz.',
      'Rechnen Sie die Menge pro Tag aus und zählen Sie andere Präparate dazu.',
      'Lesen Sie die Warnhinweise und bei Arzneimitteln die ganze Packungsbeilage.',
    ),
    heading('Was in Ihrem Land auf der Packung steht'),
    comparison({
      title: 'Acht Länder',
      subjects: ['Auf Arzneimitteln', 'Auf Nahrungsergänzungsmitteln'],
      rows: [
        [
          'Deutschland',
          'Zulassungsnummer (Zul.-Nr.) und Pharmazentralnummer (PZN) mit 8 Ziffern',
          '„Nahrungsergänzungsmittel“ und der Satz zur täglichen Verzehrsmenge',
        ],
        [
          'Österreich',
          'Zulassungsnummer und Pharmazentralnummer mit 7 Ziffern',
          '„Nahrungsergänzungsmittel“',
        ],
        [
          'Schweiz',
          'Zulassungsnummer von Swissmedic mit 5 Ziffern und die Abgabekategorie',
          '„Nahrungsergänzungsmittel“, „complément alimentaire“ oder „integratore alimentare“; ab mehr als 250 mg Magnesium pro Tag ein Hinweis, dass es abführend wirken kann',
        ],
        ['Vereinigtes Königreich', 'Nummer mit den Buchstaben PL', '„food supplement“'],
        ['Frankreich', 'CIP-Code mit 13 Ziffern', '„complément alimentaire“'],
        [
          'Italien',
          'AIC-Nummer mit 9 Ziffern',
          '„integratore alimentare“; der Hinweis zur Aufbewahrung nennt Kinder unter drei Jahren',
        ],
        ['Spanien', 'Código Nacional mit 6 oder 7 Ziffern', '„complemento alimenticio“'],
        ['Polen', 'Nummer der Zulassung („pozwolenie“)', '„suplement diety“'],
      ],
    }),
    paragraph(
      'Die drei Warnhinweise auf Nahrungsergänzungsmitteln gehen in der Europäischen Union auf dieselbe Richtlinie zurück. Jedes Land hat sie in eigenes Recht übertragen, die Schweiz und das Vereinigte Königreich haben eigene Verordnungen. In Ihrem Land lauten sie etwa so:',
    ),
    notice('supplement-dose'),
    notice('supplement-diet'),
    notice('supplement-children'),
    paragraph(
      'Kapseln mit 300 mg Magnesium sind in Bulgarien als Arzneimittel registriert ',
      {cite: 'capsules-300-bulgaria'},
      ', während in Deutschland Präparate mit 300 mg als Nahrungsergänzungsmittel verkauft werden ',
      {cite: 'liquid-300-germany'},
      '. Wer auf Reisen einkauft, liest deshalb besser jede Packung neu.',
    ),
    heading('Wie viel am Tag'),
    chart({
      title: 'Höchstmengen für Magnesium aus Nahrungsergänzungsmitteln',
      unit: 'mg',
      rows: [
        ['Deutschland, Empfehlung des BfR', 250],
        ['Frankreich, Empfehlung der DGCCRF', 360],
        ['Schweiz, Verordnung', 375],
      ],
      note: 'Pro Tag, ohne das Magnesium aus dem Essen. Für Arzneimittel gilt die Packungsbeilage.',
    }),
    paragraph(
      'Auf Nahrungsergänzungsmitteln steht neben den Milligramm eine Prozentzahl. Sie bezieht sich auf den ',
      {term: 'nrv', words: 'Nährstoffbezugswert (NRV)'},
      ': für Magnesium 375 mg pro Tag ',
      {cite: 'regulation-1169-2011'},
      '. Angaben zur Gesundheit sind in der Europäischen Union nur im erlaubten Wortlaut zulässig, und nur wenn die Tagesportion mindestens 15 % davon enthält, also 56,25 mg ',
      {cite: 'regulation-432-2012'},
      '. Auf Arzneimitteln steht oft auch die Menge in ',
      {term: 'mmol', words: 'Millimol'},
      '.',
    ),
    heading('Wann Sie vorher fragen sollten'),
    bullets(
      'Sie nehmen regelmäßig Arzneimittel ein.',
      'Ihre Nieren arbeiten schwach, oder Sie wissen es nicht.',
      'Sie sind schwanger oder stillen.',
      'Das Präparat ist für ein Kind.',
      'Sie finden weder eine Zulassungsnummer noch die Bezeichnung als Lebensmittel.',
    ),
    paragraph(
      'In der Apotheke kann man Ihnen zeigen, was auf der Packung wo steht. Vermuten Sie eine Nebenwirkung eines Arzneimittels, können Sie sie auch selbst der Behörde melden.',
    ),
    questions(
      'Häufige Fragen',
      'medicine-or-supplement',
      'nrv-and-mmol',
      'opened-or-expired',
      'report-side-effect',
    ),
  ),
  author: 'Demo-Redaktionsrolle',
  reviewNote: 'Demo: nicht medizinisch geprüft',
  description:
    'Woran Sie Arzneimittel und Nahrungsergänzungsmittel mit Magnesium unterscheiden und was in acht Ländern auf der Packung steht.',
  isUncheckedTranslation: false,
})
