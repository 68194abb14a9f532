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

export const deDe = articleText({
  locale: 'de-DE',
  title: 'Arzneimittel und Magnesium: Abstand halten',
  slug: 'arzneimittel-und-magnesium',
  standfirst:
    'Manche Arzneimittel und Magnesium stören sich gegenseitig im Darm. Meist genügt es, sie zu verschiedenen Zeiten einzunehmen. Bei welchen das gilt und welchen Abstand die Quellen nennen.',
  body: body(
    keyFacts(
      'Das Wichtigste in Kürze',
      'Magnesium kann sich im Darm an manche Wirkstoffe binden. Dann gelangt weniger Wirkstoff ins Blut.',
      'Das gilt für Magnesium aus Arzneimitteln ebenso wie für Magnesium aus Nahrungsergänzungsmitteln und Magenmitteln.',
      'Wie lang der Abstand sein soll, geben die Quellen verschieden an. Maßgeblich ist die Packungsbeilage Ihres Arzneimittels.',
      'Bei einigen Arzneimitteln hilft kein Abstand: Sie wirken auf die Nieren oder das Herz.',
      'Lassen Sie nie ein verordnetes Arzneimittel weg, um Magnesium einzunehmen.',
    ),
    heading('Warum Abstand nötig sein kann'),
    paragraph(
      'Magnesium trägt im Wasser eine doppelte positive Ladung; es ist ein ',
      {term: 'ion', words: 'Ion'},
      '. Bestimmte Wirkstoffe umklammern solche Ionen. Was so entsteht, löst sich schlecht und wird mit dem Stuhl ausgeschieden. Betroffen ist meist das Arzneimittel, beim Eisen können es beide sein. Liegen Stunden dazwischen, treffen sie sich kaum.',
    ),
    figure(twoTimesOfDay, {
      alt: 'Zwei Wassergläser mit einer Uhr dazwischen; neben dem linken liegt eine Tablette, im rechten sprudelt eine Brausetablette.',
      caption: 'Morgens das eine, später am Tag das andere: Oft genügt ein Plan mit zwei Zeiten.',
    }),
    heading('Was die Quellen nennen'),
    paragraph(
      'Drei Quellen, drei Zahlen: Die Rote Liste nennt für Magnesium allgemein 1 bis 2 Stunden ',
      {cite: 'rote-liste-m3'},
      ', ein Arzneimittel mit 486 mg Magnesium 2 bis 3 Stunden ',
      {cite: 'label-magnesium-citrate-486'},
      ', eine Fachzeitschrift für Eisen 2 bis 4 Stunden ',
      {cite: 'pta-forum-2018'},
      '. Britische Fachinformationen, eine US-Behörde und eine US-Leitlinie nennen wieder andere Zahlen ',
      {cite: 'emc-2678'},
      {cite: 'emc-4841'},
      {cite: 'ods-magnesium'},
      {cite: 'jonklaas-2014'},
      '. Wir bilden keinen Mittelwert. Wer sicher gehen will, nimmt den längeren Abstand oder fragt in der Apotheke.',
    ),
    comparison({
      title: 'Gruppen von Arzneimitteln und ihr Abstand',
      subjects: ['Was geschieht', 'Abstand nach Quelle'],
      rows: [
        [
          'Eisen',
          'Wird schlechter aufgenommen',
          'Rote Liste: 1 bis 2 Stunden. Arzneimittel mit 486 mg: 2 bis 3 Stunden. PTA-Forum: 2 bis 4 Stunden. Britische Fachinformation (emc 2678): 3 bis 4 Stunden. Britische Fachinformation (emc 4841): 2 bis 4 Stunden.',
        ],
        [
          'Tetracycline (Antibiotika)',
          'Werden schlechter aufgenommen und können zu schwach wirken',
          'Rote Liste: 1 bis 2 Stunden. Arzneimittel mit 486 mg: 2 bis 3 Stunden. Britische Fachinformation (emc 2678): 2 bis 3 Stunden. Britische Fachinformation (emc 4841): 2 bis 4 Stunden. ODS (USA): Antibiotikum mindestens 2 Stunden vor oder 4 bis 6 Stunden nach Magnesium.',
        ],
        [
          'Chinolone (Antibiotika), etwa Ciprofloxacin',
          'Werden schlechter aufgenommen und können zu schwach wirken',
          'In einer Studie von 1989 störte ein Magenmittel mit Aluminium und Magnesium nicht, wenn es 6 Stunden vorher oder 2 Stunden nachher genommen wurde. Britische Fachinformation (emc 4841): 2 bis 4 Stunden. ODS (USA): Antibiotikum mindestens 2 Stunden vor oder 4 bis 6 Stunden nach Magnesium.',
        ],
        [
          'Bisphosphonate (für die Knochen), etwa Alendronsäure',
          'Werden noch schlechter aufgenommen als ohnehin',
          'Packungsbeilage von Alendronsäure: nüchtern, und danach mindestens 30 Minuten kein anderes Arzneimittel. Britische Fachinformation (emc 2678): 3 bis 4 Stunden. Britische Fachinformation (emc 4841): 2 bis 4 Stunden. ODS (USA): mindestens 2 Stunden.',
        ],
        [
          'Levothyroxin (für die Schilddrüse)',
          'Kann schlechter aufgenommen werden',
          'Britische Fachinformation (emc 4841): 2 bis 4 Stunden. Leitlinie der American Thyroid Association (2014): 4 Stunden.',
        ],
        [
          'Fluorid',
          'Wird schlechter aufgenommen',
          'Britische Fachinformation (emc 2678): 2 bis 3 Stunden.',
        ],
        [
          'Magenmittel mit Aluminium',
          'Aus ihnen kann mehr Aluminium aufgenommen werden',
          'Hier nennt keine unserer Quellen eine Zahl. Fragen Sie vorher nach.',
        ],
      ],
    }),
    paragraph(
      'Die Studie von 1989 zeigt, wie ungleich vorher und nachher sind. Wurde das Magenmittel 2 Stunden vor dem Antibiotikum genommen, kamen nur 23,2 % des Wirkstoffs an, bei 4 Stunden 70 % ',
      {cite: 'nix-1989'},
      '. Bei Alendronsäure verlangt die Packungsbeilage ohnehin eine feste Reihenfolge ',
      {cite: 'alendronic-acid-leaflet'},
      '.',
    ),
    heading('Wenn Abstand nicht genügt'),
    paragraph(
      'Manche Arzneimittel ändern, wie viel Magnesium im Körper bleibt. Dann hilft kein Abstand:',
    ),
    bullets(
      'Viele Entwässerungsmittel lassen die Nieren mehr Magnesium ausscheiden. Kaliumsparende halten es eher zurück.',
      'Bei Herzmitteln vom Typ Digitalis kommt es auf ausgeglichene Mineralstoffe an; zu wenig Magnesium macht sie gefährlicher.',
      [
        'Säureblocker können bei langer Einnahme den Magnesiumwert im Blut senken ',
        {cite: 'fda-ppi-2011'},
        '.',
      ],
      'Einige Antibiotika zum Spritzen, Ciclosporin und Cisplatin steigern den Verlust über die Nieren.',
    ),
    paragraph(
      'In diesen Fällen entscheidet die Ärztin oder der Arzt, ob der Blutwert gemessen wird ',
      {cite: 'touyz-2024'},
      '. Nehmen Sie Magnesium hier nicht auf eigene Faust ein.',
    ),
    heading('So planen Sie die Einnahme'),
    selfCareSteps(
      'Ein Plan in vier Schritten',
      'Schreiben Sie alles auf, was Sie einnehmen, auch Magenmittel, Eisen und Nahrungsergänzungsmittel.',
      'Lesen Sie in jeder Packungsbeilage den Abschnitt über die Einnahme zusammen mit anderen Arzneimitteln.',
      'Setzen Sie zuerst die verordneten Arzneimittel auf ihre Zeit, danach Magnesium auf eine andere.',
      'Zeigen Sie den Plan in der Apotheke und bei jeder neuen Verordnung.',
    ),
    redFlagBox({
      title: 'Wann Sie nicht abwarten sollten',
      intro: 'Holen Sie Hilfe, wenn nach der Einnahme eines davon auftritt:',
      items: [
        'Atemnot, Schwellung im Gesicht oder Ohnmacht',
        'Sehr langsamer oder stolpernder Herzschlag',
        'Große Schwäche der Muskeln oder starke Benommenheit',
      ],
      action: 'Wählen Sie sofort die {emergency}. Nehmen Sie die Packungen mit.',
    }),
    questions('Häufige Fragen', 'with-other-medicines', 'best-time', 'medicine-or-supplement'),
  ),
  author: 'Demo-Redaktionsrolle',
  reviewNote: 'Demo: nicht medizinisch geprüft',
  description:
    'Welche Arzneimittel und Magnesium zeitlich getrennt werden und welchen Abstand die Quellen jeweils nennen.',
  isUncheckedTranslation: false,
})
