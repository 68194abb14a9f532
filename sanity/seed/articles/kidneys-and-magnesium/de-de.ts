import {kidneys} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  comparison,
  figure,
  heading,
  keyFacts,
  paragraph,
  questions,
  redFlagBox,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const deDe = articleText({
  locale: 'de-DE',
  title: 'Nieren und Magnesium: wenn sich zu viel ansammelt',
  slug: 'nieren-und-magnesium',
  standfirst:
    'Gesunde Nieren scheiden überschüssiges Magnesium aus. Schwache Nieren schaffen das nicht immer. Wer betroffen ist, woran man zu viel erkennt und wo Magnesium steckt, ohne dass man daran denkt.',
  body: body(
    redFlagBox({
      title: 'Wann Sie sofort Hilfe brauchen',
      intro:
        'Bei kranken Nieren kann zu viel Magnesium Muskeln, Atmung und Herz lähmen. Warten Sie nicht ab bei:',
      items: [
        'Sehr langsamem oder unregelmäßigem Herzschlag, Ohnmacht oder Schmerzen in der Brust',
        'Flacher oder mühsamer Atmung',
        'Großer Schläfrigkeit, Verwirrtheit oder Muskeln, die den Dienst versagen',
        'Fast keinem Urin mehr seit einem Tag, oder rasch zunehmenden Schwellungen',
      ],
      action:
        'Wählen Sie bei einem der ersten drei Zeichen sofort die {emergency}. Beim vierten lassen Sie sich noch heute ärztlich untersuchen.',
    }),
    keyFacts(
      'Das Wichtigste in Kürze',
      'Die Nieren sind der einzige Weg, auf dem der Körper überschüssiges Magnesium in größerer Menge los wird.',
      'Bei schwachen Nieren nehmen Sie Magnesium nur nach ärztlichem Rat ein.',
      'Auch Abführmittel und Magenmittel können viel Magnesium enthalten.',
      'Essen mit Magnesium ist meist kein Problem. Bei Dialyse gilt ein eigener Plan.',
      'Es gibt auch das Gegenteil: Manche Menschen mit Nierenleiden haben zu wenig.',
    ),
    heading('Was gesunde Nieren leisten'),
    paragraph(
      'Die Nieren filtern Tag und Nacht das Blut. Magnesium tritt dabei in den Harn über, und das meiste holt der Körper sofort zurück. Wie viel am Ende im Urin bleibt, regeln die Nieren nach Bedarf: Nach einer magnesiumreichen Mahlzeit mehr, bei Knappheit fast nichts ',
      {cite: 'jahnen-dechent-2012'},
      '. Wie gut sie ein bestimmtes Mittel ausscheiden, heißt ',
      {term: 'renal-clearance', words: 'renale Clearance'},
      '.',
    ),
    figure(kidneys, {
      alt: 'Zwei Nieren im Querschnitt mit Gefäßen; markierte Teilchen verlassen sie über die Harnleiter nach unten.',
      caption: 'Was zu viel ist, geht mit dem Urin: solange die Nieren kräftig sind.',
    }),
    heading('Wenn die Nieren schwächer werden'),
    paragraph(
      'Wie gut die Nieren filtern, zeigt der Wert eGFR aus einer Blutprobe. Sinkt er, scheiden die verbliebenen Nierenkörperchen zunächst mehr Magnesium aus und gleichen so aus. Unter etwa 30 ml/min genügt das oft nicht mehr ',
      {cite: 'cunningham-2012'},
      '. Dann kann der Magnesiumwert steigen.',
    ),
    comparison({
      title: 'Stadien der Nierenkrankheit und Magnesium',
      subjects: ['eGFR in ml/min pro 1,73 m²', 'Was für Magnesium gilt'],
      rows: [
        ['G1', '90 oder mehr', 'Überschuss wird in der Regel ausgeschieden'],
        ['G2', '60 bis 89', 'Überschuss wird in der Regel ausgeschieden'],
        ['G3', '30 bis 59', 'Der Körper gleicht meist aus. Vor der Einnahme nachfragen'],
        ['G4', '15 bis 29', 'Der Ausgleich versagt oft. Nur auf ärztliche Anordnung'],
        ['G5', 'Unter 15', 'Magnesium sammelt sich leicht an. Nur auf ärztliche Anordnung'],
      ],
    }),
    paragraph(
      'Die Stadien stammen aus einer internationalen Leitlinie ',
      {cite: 'kdigo-ckd-2024'},
      '. Viele Menschen wissen nichts von ihrer Nierenschwäche, denn sie tut nicht weh. Mit dem Alter, bei Diabetes und bei hohem Blutdruck wird sie häufiger.',
    ),
    heading('Zu viel Magnesium'),
    paragraph(
      'Ein erhöhter Wert im Blut heißt ',
      {term: 'hypermagnesaemia', words: 'Hypermagnesiämie'},
      '. Leicht erhöht bleibt er meist ohne Beschwerden. Steigt er weiter, kommen Übelkeit, ein Wärmegefühl im Gesicht, Schläfrigkeit und schwache Reflexe hinzu. Sehr hohe Werte senken den Blutdruck, bremsen den Herzschlag bis zum ',
      {term: 'av-block', words: 'AV-Block'},
      ' und lähmen die Atmung ',
      {cite: 'touyz-2024'},
      '.',
    ),
    causeList(
      'Woher zu viel Magnesium kommen kann',
      [
        'Abführmittel',
        'Bittersalz und andere Magnesiumsalze, auch als Einlauf oder vor einer Darmspiegelung.',
      ],
      [
        'Magenmittel',
        'Viele Mittel gegen Magensäure enthalten Magnesium, oft zusammen mit Aluminium.',
      ],
      [
        'Arzneimittel mit Magnesium',
        'Brausetabletten, Pulver und Kapseln. Brausetabletten bringen zudem Natrium und oft Kalium mit.',
      ],
      [
        'Nahrungsergänzungsmittel',
        'Auch Mischungen für Sport oder Nerven können Magnesium enthalten.',
      ],
      ['Infusionen', 'Magnesium in die Vene, etwa im Krankenhaus.'],
    ),
    heading('Auch zu wenig kommt vor'),
    paragraph(
      'Entwässerungsmittel, Säureblocker, Durchfall und Mittel nach einer Transplantation können den Wert senken. Bei der Dialyse hängt er davon ab, wie viel Magnesium in der Spüllösung ist ',
      {cite: 'van-de-wal-visscher-2018'},
      '. Ob ein niedriger Wert behandelt wird und womit, entscheidet das Team, das die Nieren betreut.',
    ),
    heading('Was Sie selbst tun können'),
    bullets(
      'Fragen Sie nach Ihrem letzten eGFR-Wert und schreiben Sie ihn zu Ihren Arzneimitteln.',
      'Nennen Sie in Praxis und Apotheke die Nierenkrankheit, bevor Sie ein Mittel ohne Rezept kaufen.',
      'Lesen Sie auf jeder Packung, ob das Mittel Magnesium, Kalium oder Natrium enthält.',
      'Trinken und essen Sie nach dem Plan, den Sie bekommen haben. Ändern Sie ihn nicht selbst.',
      'Gehen Sie zu den vereinbarten Blutkontrollen.',
    ),
    paragraph(
      'Arzneimittel mit Magnesium nennen eine schwere Nierenschwäche als Gegenanzeige: Dann dürfen sie nicht eingenommen werden ',
      {cite: 'rote-liste-m3'},
      '. Bei leichterer Schwäche mahnen sie zur Vorsicht. Auf Nahrungsergänzungsmitteln fehlt ein solcher Hinweis oft; die Nieren unterscheiden aber nicht, woher das Magnesium kommt.',
    ),
    questions('Häufige Fragen', 'kidney-disease', 'sodium-in-effervescent', 'with-other-medicines'),
  ),
  author: 'Demo-Redaktionsrolle',
  reviewNote: 'Demo: nicht medizinisch geprüft',
  description:
    'Warum sich Magnesium bei schwachen Nieren ansammelt, woran man das erkennt und wo Magnesium steckt.',
  isUncheckedTranslation: false,
})
