import {bullets, heading, paragraph} from '../../portable-text.ts'
import {KEY} from '../../products/effervescent-365-orange/product.ts'
import {leafletText} from '../leaflet-text.ts'

export const deDe1 = leafletText(
  KEY,
  {locale: 'de-DE', version: 1, validFrom: '2021-03-15', isUncheckedTranslation: false},
  [
    [
      'Was sind Magnovia 365 Brausetabletten Orange und wofür werden sie angewendet?',
      paragraph(
        'Magnovia 365 Brausetabletten Orange sind ein Mineralstoffpräparat. Der Wirkstoff ist Magnesium.',
      ),
      paragraph(
        'Sie werden angewendet bei nachgewiesenem Magnesiummangel, wenn er die Ursache für Störungen der Muskeltätigkeit (neuromuskuläre Störungen, Wadenkrämpfe) ist.',
      ),
      paragraph(
        'Nicht jeder Wadenkrampf kommt von einem Mangel an Magnesium. Ob bei Ihnen einer besteht, lässt sich ärztlich feststellen.',
      ),
    ],
    [
      'Was sollten Sie vor der Einnahme von Magnovia 365 Brausetabletten Orange beachten?',
      heading('Sie dürfen das Arzneimittel nicht einnehmen, wenn Sie'),
      bullets(
        'überempfindlich gegen einen der Wirkstoffe oder einen der in Abschnitt 6 genannten sonstigen Bestandteile sind,',
        'eine schwere Nierenfunktionsstörung haben,',
        'eine Störung der Erregungsleitung am Herzen haben (AV-Block), die zu verlangsamtem Herzschlag führt,',
        'an Myasthenia gravis (krankhafter Muskelschwäche) leiden,',
        'ausgeprägt zu wenig Flüssigkeit im Körper haben,',
        'zu Harnsteinen aus Calcium-Magnesium-Ammoniumphosphat neigen,',
        'zu viel Magnesium im Blut haben (Hypermagnesiämie),',
        'zu viel Kalium im Blut haben (Hyperkaliämie).',
      ),
      heading('Warnhinweise und Vorsichtsmaßnahmen'),
      paragraph(
        'Sprechen Sie vor der Einnahme in der Arztpraxis oder Apotheke darüber, wenn Ihre Nieren nicht voll arbeiten. Dann muss der Magnesiumspiegel im Blut überwacht werden.',
      ),
      paragraph(
        'Beginnen Krämpfe in beiden Beinen plötzlich, ist ein Bein geschwollen, rot oder warm, oder kommen Lähmungen oder Atemnot hinzu, warten Sie nicht auf die Wirkung des Arzneimittels. Holen Sie ärztliche Hilfe, in einem Notfall unter der Nummer {emergency}.',
      ),
      heading('Einnahme zusammen mit anderen Arzneimitteln'),
      paragraph(
        'Sagen Sie in der Arztpraxis oder Apotheke, welche anderen Arzneimittel Sie einnehmen oder vor kurzem eingenommen haben.',
      ),
      paragraph(
        'Magnesium und manche Wirkstoffe binden einander im Darm, und beide werden schlechter aufgenommen. Nehmen Sie sie zeitlich getrennt ein:',
      ),
      bullets(
        'Eisen, Natriumfluorid und Antibiotika aus der Gruppe der Tetracycline: mit 2 Stunden Abstand,',
        'Antibiotika aus der Gruppe der Chinolone: mit 2 Stunden Abstand,',
        'Bisphosphonate gegen Knochenschwund: mit 2 Stunden Abstand.',
      ),
      paragraph(
        'Harntreibende Mittel, Digitalisglykoside sowie die Wirkstoffe Ciclosporin, Cisplatin und die Aminoglykosid-Antibiotika können bewirken, dass der Körper mehr Magnesium ausscheidet. Kaliumsparende Mittel können bewirken, dass er weniger ausscheidet.',
      ),
      heading('Schwangerschaft, Stillzeit und Fortpflanzungsfähigkeit'),
      paragraph(
        'Wenn Sie schwanger sind oder stillen, oder wenn Sie vermuten, schwanger zu sein, holen Sie vor der Einnahme ärztlichen Rat ein. Schäden durch Magnesium in der angegebenen Dosierung sind nicht bekannt.',
      ),
      heading('Verkehrstüchtigkeit und Fähigkeit zum Bedienen von Maschinen'),
      paragraph('Besondere Vorsicht ist nicht erforderlich.'),
      heading('Das Arzneimittel enthält Natrium, Kalium, Sucrose und Sorbitol'),
      paragraph(
        'Eine Brausetablette enthält 109 mg Natrium, den Hauptbestandteil von Kochsalz. Das sind 5 % der für Erwachsene empfohlenen täglichen Höchstmenge.',
      ),
      paragraph(
        'Eine Brausetablette enthält 98 mg Kalium (2,5 mmol). Wenn Ihre Nieren schwach sind oder Sie kaliumarm essen müssen, ist das zu berücksichtigen.',
      ),
      paragraph(
        'Wenn Ihnen bekannt ist, dass Sie bestimmte Zucker nicht vertragen, holen Sie vor der Einnahme ärztlichen Rat ein. Eine Brausetablette enthält 6 mg Sucrose und 0,02 mg Sorbitol.',
      ),
    ],
    [
      'Wie sind Magnovia 365 Brausetabletten Orange einzunehmen?',
      paragraph(
        'Nehmen Sie das Arzneimittel immer so ein, wie es hier steht oder wie es Ihnen in der Arztpraxis oder Apotheke gesagt wurde. Fragen Sie nach, wenn Sie nicht sicher sind.',
      ),
      paragraph('Erwachsene und Jugendliche nehmen täglich 1 bis 2 Brausetabletten ein.'),
      paragraph(
        'Lösen Sie die Brausetablette in einem Glas Wasser auf und trinken Sie das Glas ganz aus. Sie können sie zum Essen oder unabhängig davon einnehmen.',
      ),
      paragraph(
        'Wie lange Sie sie einnehmen, hängt davon ab, wie stark der Mangel ist. Bessern sich die Beschwerden nicht, suchen Sie ärztlichen Rat.',
      ),
      heading('Anwendung bei Kindern'),
      paragraph('Für Kinder ist das Arzneimittel nicht bestimmt.'),
      heading('Wenn Sie mehr eingenommen haben, als Sie sollten'),
      paragraph(
        'Arbeiten die Nieren normal, ist eine Vergiftung durch eingenommenes Magnesium nicht zu erwarten; Durchfall kann auftreten. Bei schwachen Nieren können Müdigkeit, Muskelschwäche, ein langsamer Herzschlag und flache Atmung Zeichen einer Vergiftung sein. Wählen Sie dann die {emergency}.',
      ),
      heading('Wenn Sie die Einnahme vergessen haben'),
      paragraph('Nehmen Sie nicht die doppelte Menge ein, um das nachzuholen.'),
    ],
    [
      'Welche Nebenwirkungen sind möglich?',
      paragraph(
        'Wie alle Arzneimittel kann auch dieses Nebenwirkungen haben, die aber nicht bei jedem auftreten.',
      ),
      bullets(
        [
          {strong: 'Häufigkeit nicht bekannt: '},
          'Weicher Stuhl oder Durchfall, vor allem zu Beginn und bei höherer Dosis. Das ist unbedenklich. Wird der Durchfall stark, nehmen Sie weniger ein oder machen Sie eine Pause.',
        ],
        [
          {strong: 'Häufigkeit nicht bekannt: '},
          'Nach langer Einnahme hoher Dosen und bei schwachen Nieren kann der Magnesiumspiegel im Blut steigen. Zeichen dafür können Müdigkeit, Muskelschwäche und langsamer Herzschlag sein.',
        ],
      ),
      heading('Meldung von Nebenwirkungen'),
      paragraph(
        'Wenn Sie Nebenwirkungen bemerken, sprechen Sie in der Arztpraxis oder Apotheke darüber, auch über solche, die hier nicht stehen. Sie können sie auch selbst melden: Bundesinstitut für Arzneimittel und Medizinprodukte, www.bfarm.de. So helfen Sie, dass mehr über die Sicherheit des Arzneimittels bekannt wird.',
      ),
    ],
    [
      'Wie sind Magnovia 365 Brausetabletten Orange aufzubewahren?',
      paragraph('Bewahren Sie das Arzneimittel für Kinder unzugänglich auf.'),
      paragraph(
        'Nicht über 25 °C aufbewahren. Das Röhrchen fest verschlossen halten, da der Inhalt Feuchtigkeit anzieht.',
      ),
      paragraph(
        'Nehmen Sie es nach dem Verfalldatum nicht mehr ein, das auf Röhrchen und Faltschachtel steht. Gemeint ist der letzte Tag des Monats.',
      ),
      paragraph(
        'Werfen Sie Arzneimittel niemals in das Abwasser. In der Apotheke erfahren Sie, wie sie zu entsorgen sind. Das schützt die Umwelt.',
      ),
    ],
    [
      'Inhalt der Packung und weitere Informationen',
      heading('Was das Arzneimittel enthält'),
      bullets(
        'Die Wirkstoffe sind leichtes basisches Magnesiumcarbonat und leichtes Magnesiumoxid. Eine Brausetablette enthält davon so viel, wie 365 mg Magnesium (15 mmol) entspricht.',
        'Die sonstigen Bestandteile sind Citronensäure, Natriumhydrogencarbonat, Kaliumhydrogencarbonat, Süßungsmittel und Orangenaroma. Das Aroma enthält Sucrose und Sorbitol.',
      ),
      heading('Wie das Arzneimittel aussieht und was in der Packung ist'),
      paragraph(
        'Die Brausetabletten sind rund und weiß und riechen nach Orange. Packungen enthalten 20, 40 oder 60 Brausetabletten in Röhrchen. Es werden vielleicht nicht alle Packungsgrößen in den Handel gebracht.',
      ),
      heading('Pharmazeutischer Unternehmer und Hersteller'),
      paragraph('Aurelis Pharma (demo), Demoplatz 1, 00000 Musterstadt'),
      paragraph('Diese Packungsbeilage wurde zuletzt überarbeitet im März 2021.'),
    ],
  ],
)
