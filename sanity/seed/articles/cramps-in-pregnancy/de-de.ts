import {
  calfStretchSitting1,
  calfStretchSitting2,
  calfStretchSitting3,
  legRestInPregnancy,
} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  comparison,
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

export const deDe = articleText({
  locale: 'de-DE',
  title: 'Wadenkrämpfe in der Schwangerschaft: was man weiß',
  slug: 'wadenkraempfe-in-der-schwangerschaft',
  standfirst:
    'In der zweiten Hälfte der Schwangerschaft sind Wadenkrämpfe häufig. Was Sie selbst tun können, warum die Studien zu Magnesium sich widersprechen und bei welchen Zeichen Sie Hilfe brauchen.',
  body: body(
    redFlagBox({
      title: 'Wann Sie sofort Hilfe brauchen',
      intro:
        'Ein Wadenkrampf schadet Ihnen und dem Kind nicht. Diese Zeichen sind etwas anderes. Warten Sie damit nicht:',
      items: [
        'Schmerzen in der Brust, Atemnot oder Husten mit Blut',
        'Ein Krampfanfall des ganzen Körpers oder Bewusstlosigkeit',
        'Ein Bein ist geschwollen, warm oder gerötet, oder der Schmerz in der Wade bleibt',
        'Starke Kopfschmerzen, Sehstörungen, Schmerzen im Oberbauch oder plötzliche Schwellungen im Gesicht oder an den Händen',
        'Blutungen, Abgang von Fruchtwasser, regelmäßige Krämpfe im Unterbauch oder weniger Bewegungen des Kindes',
      ],
      action:
        'Wählen Sie bei den ersten beiden Zeichen sofort die {emergency}. Bei allen anderen rufen Sie jetzt Ihre Geburtsklinik, Ihre Hebamme oder Ihre Ärztin an.',
    }),
    keyFacts(
      'Das Wichtigste',
      'Wadenkrämpfe sind in der Schwangerschaft häufig, besonders nachts. Meist vergehen sie in wenigen Minuten.',
      'Die Studien zu Magnesium sind klein und widersprechen sich. Ein sicherer Rat folgt daraus nicht.',
      'Nehmen Sie kein Präparat ohne Rücksprache mit Hebamme, Ärztin oder Arzt.',
      'Ein einseitig geschwollenes Bein kann eine Thrombose sein und muss heute noch untersucht werden.',
    ),
    heading('Warum es zu Krämpfen kommt'),
    paragraph(
      'Die Ursache kennt man nicht genau. Vermutet werden das höhere Gewicht, das die Waden tragen, ein veränderter Blutfluss in den Beinen und ein veränderter Haushalt der ',
      {term: 'electrolyte', words: 'Elektrolyte'},
      '. Bewiesen ist davon nichts. ',
      {cite: 'luo-2020'},
      ' Nach der Geburt hören die Krämpfe meist auf.',
    ),
    figure(legRestInPregnancy, {
      alt: 'Eine schwangere Frau ruht auf der linken Seite, zwischen ihren Knien liegt ein Kissen.',
      caption: 'Auf der Seite liegen viele am bequemsten; das Kissen entlastet Hüften und Beine.',
    }),
    heading('Krampf oder Thrombose?'),
    paragraph(
      'In der Schwangerschaft und in den Wochen danach bilden sich leichter Blutgerinnsel in den Beinvenen. Ein Krampf lässt nach Minuten los. Bei einer Thrombose bleibt der Schmerz, und meist ist nur ein Bein geschwollen, warm oder verfärbt. Ob es eine ist, lässt sich von außen nicht sicher sagen: Lassen Sie es untersuchen. ',
      {cite: 'nice-ng158'},
    ),
    paragraph(
      'Geschwollene Füße am Abend sind dagegen oft harmlos. Kommen Kopfschmerzen, Sehstörungen oder Schmerzen im Oberbauch dazu, kann es eine Präeklampsie sein, eine Erkrankung mit hohem Blutdruck. ',
      {cite: 'nice-ng133'},
    ),
    heading('Magnesium: die Studien sind sich nicht einig'),
    evidenceBox({
      title: 'Kurz gesagt',
      finding:
        'Ob Magnesium Wadenkrämpfe in der Schwangerschaft seltener macht, ist nicht geklärt. Die Studien sind klein, ihre Ergebnisse widersprechen sich.',
      statement: 'magnesium-pregnancy',
    }),
    paragraph(
      'Eine Cochrane-Übersicht von 2020 fand 8 kleine Studien mit 576 Frauen. Geprüft wurden Magnesium, Kalzium und einige Vitamine. Die Studien haben so verschieden gemessen, dass man ihre Ergebnisse nicht zusammenrechnen konnte. Das Vertrauen in sie ist gering bis sehr gering. ',
      {cite: 'luo-2020'},
    ),
    comparison({
      title: 'Zwei Studien, zwei Ergebnisse',
      subjects: ['Studie von 1995', 'Studie von 2008'],
      rows: [
        ['Frauen', '73', '38'],
        ['Dauer', '3 Wochen', '2 Wochen'],
        ['Verglichen mit', 'Scheinpräparat', 'Scheinpräparat'],
        [
          'Ergebnis',
          'Weniger Beschwerden mit Magnesium',
          'Kein Unterschied bei Zahl und Stärke der Krämpfe',
        ],
      ],
    }),
    paragraph(
      'Beide Studien verglichen mit einem ',
      {term: 'placebo', words: 'Scheinpräparat'},
      ', und beide waren klein. ',
      {cite: 'dahle-1995'},
      ' ',
      {cite: 'nygaard-2008'},
      ' Eine einzelne von ihnen beweist nichts, weder in die eine noch in die andere Richtung.',
    ),
    paragraph(
      'Wenn Sie Magnesium erwägen, besprechen Sie es vorher mit Ihrer Hebamme, Ihrer Ärztin oder Ihrem Arzt. Häufigste unerwünschte Wirkung ist Durchfall. Mit Eisen sollte es nicht zugleich eingenommen werden, weil beide einander die Aufnahme erschweren können. Bei einer Nierenerkrankung nehmen Sie es nicht ohne ärztlichen Rat. Chinin kommt in der Schwangerschaft nicht in Frage.',
    ),
    heading('Was Sie selbst tun können'),
    selfCareSteps(
      'Die Wade im Sitzen dehnen',
      {
        text: 'Setzen Sie sich auf die Vorderkante eines Stuhls. Strecken Sie ein Bein, die Ferse am Boden.',
        picture: calfStretchSitting1,
        alt: 'Eine Person sitzt auf der Vorderkante eines Stuhls, ein Bein ist gestreckt, die Ferse steht auf dem Boden.',
      },
      {
        text: 'Ziehen Sie die Zehen zum Schienbein und neigen Sie sich etwas nach vorn, so weit es der Bauch bequem zulässt.',
        picture: calfStretchSitting2,
        alt: 'Die Person neigt den Oberkörper aus der Hüfte nach vorn, die Zehen des gestreckten Beins zeigen nach oben.',
      },
      {
        text: 'Kommen Sie nicht an den Fuß, nehmen Sie ein Handtuch zu Hilfe. Dann wechseln Sie das Bein.',
        picture: calfStretchSitting3,
        alt: 'Ein Handtuch liegt um den Vorfuß, die Hände ziehen daran die Zehen heran.',
      },
    ),
    paragraph('Darüber hinaus ist Folgendes vernünftig, auch wenn es kaum untersucht ist:'),
    bullets(
      'Kreisen Sie mehrmals am Tag mit den Füßen und gehen Sie ein Stück.',
      'Tragen Sie bequeme Schuhe mit flachem Absatz.',
      'Trinken Sie über den Tag verteilt genug.',
      'Schlafen Sie auf der Seite, mit einem Kissen zwischen den Knien.',
    ),
    heading('Wann Sie um Rat fragen sollten'),
    paragraph('Sprechen Sie es beim nächsten Termin an, wenn'),
    bullets(
      'die Krämpfe Ihnen oft den Schlaf rauben;',
      'auch Arme, Hände oder Gesicht krampfen oder kribbeln;',
      'Sie Arzneimittel oder Nahrungsergänzungsmittel nehmen, auch solche ohne Rezept.',
    ),
    questions('Häufige Fragen dazu', 'pregnancy', 'with-other-medicines', 'diarrhoea'),
  ),
  author: 'Demo-Redaktionsrolle',
  reviewNote: 'Demo: nicht medizinisch geprüft',
  description:
    'Wadenkrämpfe in der Schwangerschaft: was Sie tun können, was Studien sagen und welche Zeichen Hilfe brauchen.',
  isUncheckedTranslation: false,
})
