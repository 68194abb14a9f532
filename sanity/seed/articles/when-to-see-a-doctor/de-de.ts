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

export const deDe = articleText({
  locale: 'de-DE',
  title: 'Krampf oder etwas anderes? Wann Sie ärztlichen Rat brauchen',
  slug: 'wann-zum-arzt',
  standfirst:
    'Die meisten Krämpfe sind harmlos. Einige Erkrankungen fühlen sich ähnlich an und dürfen nicht warten. Woran man sie erkennt und wie eilig es ist.',
  body: body(
    redFlagBox({
      title: 'Wann es eilt',
      intro:
        'Ein Krampf vergeht nach wenigen Minuten. Warten Sie nicht ab, wenn eines davon auf Sie zutrifft:',
      items: [
        'Schmerzen in der Brust, Atemnot oder Husten mit Blut',
        'Ein Bein wird plötzlich blass, kalt oder gefühllos',
        'Plötzliche Schwäche in einem Arm, einem Bein oder einer Gesichtshälfte oder eine verwaschene Sprache',
        'Taubheit am Gesäß oder zwischen den Beinen, oder Urin oder Stuhl gehen unbemerkt ab',
        'Krämpfe des Kiefers oder des ganzen Körpers, etwa nach einer Verletzung',
        'Starke Muskelschmerzen mit dunklem, colafarbenem Urin, etwa nach großer Anstrengung oder Hitze',
        'Ein Bein ist geschwollen, warm, gerötet oder druckempfindlich',
      ],
      action:
        'Wählen Sie bei einem der ersten fünf Zeichen sofort die {emergency}. Bei einem der letzten beiden lassen Sie sich noch heute ärztlich untersuchen.',
    }),
    heading('Was für einen Krampf spricht'),
    paragraph(
      'Ein Krampf kommt plötzlich, oft nachts und meist in der Wade. Der Muskel wird hart, lässt sich tasten und gibt nach, wenn man ihn dehnt. Nach wenigen Sekunden bis etwa 10 Minuten ist der Anfall vorüber, und das Bein sieht aus wie zuvor. Passt etwas davon nicht, lohnt ein zweiter Blick ',
      {cite: 'nice-cks-leg-cramps'},
      '.',
    ),
    comparison({
      title: 'Drei Arten von Beinschmerzen',
      subjects: ['Muskelkrampf', 'Beinvenenthrombose', 'Schaufensterkrankheit'],
      rows: [
        [
          'Beginn',
          'plötzlich, oft nachts',
          'über Stunden bis Tage',
          'beim Gehen, nach ähnlich langer Strecke',
        ],
        [
          'Dauer',
          'Sekunden bis etwa 10 Minuten',
          'anhaltend',
          'vergeht im Stehen nach wenigen Minuten',
        ],
        [
          'Gefühl',
          'harter, schmerzender Muskel',
          'Ziehen oder Spannen, Schmerz auf Druck',
          'krampfartiger Schmerz',
        ],
        [
          'Aussehen',
          'der Muskel wölbt sich vor',
          'ein Bein dicker, warm, gerötet',
          'Fuß eher kühl und blass',
        ],
        [
          'Was sofort Erleichterung bringt',
          'Dehnen',
          'nichts: weder Dehnen noch Reiben',
          'Stehenbleiben',
        ],
      ],
    }),
    figure(oneSwollenLeg, {
      alt: 'Zwei Unterschenkel nebeneinander. Der eine ist deutlich dicker und farbig markiert, der andere schlank.',
      caption:
        'Vergleichen Sie beide Beine: Ein Unterschied, der plötzlich da ist, muss untersucht werden.',
    }),
    heading('Wenn ein Bein anschwillt'),
    paragraph(
      'Bei einer Thrombose verstopft ein Blutgerinnsel eine tiefe Vene, meist in einem Unterschenkel. Das Bein spannt, wird dicker und wärmer, die Haut rötet sich oder glänzt ',
      {cite: 'nhs-dvt'},
      '. Das Risiko steigt nach einer Operation, mit einem Gips, nach Tagen im Bett oder einer langen Reise, in der Schwangerschaft und den Wochen danach, mit östrogenhaltigen Mitteln, bei Krebs und nach einer früheren Thrombose.',
    ),
    paragraph(
      'Löst sich ein Stück des Gerinnsels, kann es in die Lunge gelangen. Deshalb wird noch am selben Tag untersucht, mit Fragen nach dem Risiko, einem Bluttest und Ultraschall ',
      {cite: 'nice-ng158'},
      '. Massieren Sie ein geschwollenes Bein nicht.',
    ),
    heading('Wenn die Wade beim Gehen schmerzt'),
    paragraph(
      'Sind die Arterien der Beine verengt, bekommt der Muskel beim Gehen zu wenig Blut. Er schmerzt nach einer Strecke, die sich kaum ändert, und beruhigt sich im Stehen. Rauchen, Diabetes, hoher Blutdruck und hohe Blutfette begünstigen das. Gemessen wird mit einer Manschette am Knöchel, deren Wert mit dem am Arm verglichen wird ',
      {cite: 'nice-cg147'},
      '. Schmerzt der Fuß auch in Ruhe oder heilt eine Wunde nicht, eilt es.',
    ),
    causeList(
      'Was sonst dahinterstecken kann',
      [
        'Unruhige Beine',
        'Ein Drang, die Beine zu bewegen, abends und in Ruhe, ohne harten Muskel. Bewegung bessert ihn.',
      ],
      [
        'Geschädigte Nerven',
        'Kribbeln, Brennen oder Taubheit, meist zuerst in den Zehen. Häufig bei Diabetes oder durch Alkohol.',
      ],
      [
        'Enger Wirbelkanal',
        'Schmerz oder Schwäche in beiden Beinen beim Gehen. Wer sich setzt oder nach vorn beugt, hat weniger davon.',
      ],
      [
        'Geplatzte Zyste in der Kniekehle',
        'Sieht aus wie eine Thrombose. Erst eine Untersuchung unterscheidet beide.',
      ],
      ['Muskelriss', 'Ein plötzlicher Stich beim Sport, danach oft ein Bluterguss.'],
      [
        'Mineralstoffe, Schilddrüse, Nieren, Leber',
        'Störungen, die Krämpfe fördern können. Eine Blutuntersuchung hilft, sie zu erkennen.',
      ],
      [
        'Erkrankungen von Nerven, die Muskeln steuern',
        'Selten. Muskeln werden schwächer oder dünner und zucken auch am Tag.',
      ],
    ),
    heading('Arzneimittel, die eine Rolle spielen können'),
    paragraph(
      'Manche Mittel gehen mit mehr Krämpfen oder Muskelschmerzen einher ',
      {cite: 'rabbitt-2016'},
      '. Setzen Sie nichts eigenmächtig ab, sondern fragen Sie in der Arztpraxis oder Apotheke, wenn die Beschwerden kurz nach der ersten Einnahme begonnen haben. Dazu gehören:',
    ),
    bullets(
      'Entwässerungsmittel',
      'lang wirkende Sprays gegen Asthma oder chronische Bronchitis',
      'Statine gegen hohe Blutfette, eher mit Muskelschmerzen oder Schwäche als mit Krämpfen',
      'einige Mittel gegen hohen Blutdruck, etwa Nifedipin',
    ),
    evidenceBox({
      title: 'Und Magnesium?',
      finding:
        'Bei älteren Erwachsenen beugt Magnesium Krämpfen wahrscheinlich nicht in spürbarem Maß vor. Kein Präparat ersetzt eine Untersuchung, wenn ein Zeichen auf eine andere Erkrankung deutet.',
      statement: 'magnesium-older-adults',
    }),
    heading('Wie eilig ist es?'),
    bullets(
      [
        {strong: 'Sofort:'},
        ' die ersten fünf Zeichen im Kasten am Anfang. Wählen Sie die {emergency}.',
      ],
      [
        {strong: 'Noch heute:'},
        ' ein geschwollenes, schmerzhaftes Bein, oder dunkler Urin mit starken Muskelschmerzen.',
      ],
      [
        {strong: 'In den nächsten Tagen:'},
        ' Schmerz beim Gehen, der im Stehen vergeht; Muskeln, die schwächer oder dünner werden oder ständig zucken; Taubheit; eine Wunde am Fuß, die nicht heilt.',
      ],
      [
        {strong: 'Beim nächsten Termin:'},
        ' Krämpfe, die oft kommen, länger als 10 Minuten dauern oder den Schlaf rauben; Krämpfe, seit Sie mit einem Arzneimittel angefangen haben; Krämpfe in der Schwangerschaft, bei Diabetes oder bei Erkrankungen von Nieren, Leber oder Schilddrüse.',
      ],
    ),
    selfCareSteps(
      'So bereiten Sie den Termin vor',
      'Schreiben Sie 2 Wochen lang auf, wann die Beschwerden kommen, wie lange sie dauern und was vorausging.',
      'Notieren Sie, was sie bessert: Dehnen, Stehenbleiben, Bewegung oder Sitzen.',
      'Listen Sie alle Arzneimittel und Präparate auf, auch jene aus Apotheke und Supermarkt.',
      'Tragen Sie am Tag des Termins Kleidung, die sich leicht über das Knie schieben lässt.',
    ),
    paragraph(
      'Meist genügen Gespräch und Untersuchung: Haut, Puls an den Füßen, Kraft, Reflexe und Gefühl. Blutwerte werden bestimmt, wenn etwas auf eine Ursache hinweist ',
      {cite: 'nice-cks-leg-cramps'},
      '.',
    ),
    questions('Häufige Fragen dazu', 'with-other-medicines', 'kidney-disease', 'pregnancy'),
  ),
  author: 'Demo-Redaktionsrolle',
  reviewNote: 'Demo: nicht medizinisch geprüft',
  description:
    'Woran man einen harmlosen Krampf erkennt, was ihm ähnelt, etwa eine Thrombose, und wann Sie sofort, heute oder beim nächsten Termin Rat brauchen.',
  isUncheckedTranslation: false,
})
