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

export const deDe = articleText({
  locale: 'de-DE',
  title: 'Muskel- und Wadenkrämpfe: Ursachen und was hilft',
  slug: 'muskel-und-wadenkraempfe',
  standfirst:
    'Fast alle kennen den plötzlichen Schmerz in der Wade. Er kann viele Ursachen haben und vergeht meist von selbst. Was Studien über Dehnen und Magnesium sagen und wann ein Arztbesuch ratsam ist.',
  body: body(
    redFlagBox({
      title: 'Wann es mehr sein kann als ein Krampf',
      intro:
        'Die meisten Krämpfe sind nach wenigen Minuten vorüber und harmlos. Manche Erkrankungen fühlen sich anfangs nur wie ein Krampf an. Warten Sie nicht ab, wenn eines davon auf Sie zutrifft:',
      items: [
        'Schmerzen in der Brust, Atemnot oder Husten mit Blut',
        'Ein Bein wird plötzlich blass, kalt oder gefühllos',
        'Plötzliche Schwäche in einem Arm, einem Bein oder einer Gesichtshälfte oder eine verwaschene Sprache',
        'Krämpfe des Kiefers oder des ganzen Körpers, etwa nach einer Verletzung',
        'Ein Bein ist geschwollen, warm, gerötet oder druckempfindlich, vor allem nach einer Operation, einer langen Reise oder Tagen im Bett',
      ],
      action:
        'Wählen Sie bei einem der ersten vier Zeichen sofort die {emergency}. Ist ein Bein geschwollen und schmerzhaft, lassen Sie es noch heute ärztlich untersuchen.',
    }),
    keyFacts(
      'Das Wichtigste',
      'Ein Krampf vergeht meist innerhalb von Minuten. Als Erstes hilft es, den Muskel zu dehnen.',
      'Oft findet sich keine Ursache. Die Mineralstoffe im Blut sind meist normal.',
      'Bei älteren Erwachsenen beugt Magnesium Krämpfen wahrscheinlich nicht in spürbarem Maß vor. Studien sahen keinen klaren Unterschied.',
      'Lassen Sie ein einseitig geschwollenes, warmes oder gerötetes Bein noch heute ärztlich untersuchen.',
    ),
    heading('Was bei einem Krampf geschieht'),
    paragraph(
      'Bei einem Krampf spannt sich ein Muskel von selbst an und lässt nicht mehr los. Er fühlt sich hart an, er schmerzt, und für einen Moment lassen sich Fuß oder Bein kaum bewegen. Ein Anfall dauert wenige Sekunden bis etwa zehn Minuten. Danach kann der Muskel noch stundenlang empfindlich sein. Am häufigsten trifft es die Wade, dann den Fuß und den Oberschenkel, oft in der Nacht. ',
      {cite: 'nice-cks-leg-cramps'},
    ),
    paragraph(
      'Das Signal kommt vom Nerv, nicht vom Muskel selbst: Nervenfasern sind übererregbar und senden Impulse, obwohl sie ruhen sollten. Wie leicht das geschieht, hängt unter anderem von ',
      {term: 'ion', words: 'geladenen Mineralstoffen'},
      ' in den Zellen und um sie herum ab. Natrium und Kalium tragen das Nervensignal, Kalzium löst die Anspannung aus, Magnesium dämpft die Erregbarkeit. Deshalb denkt man zuerst an Mineralstoffe. Bei den meisten Menschen mit Krämpfen sind die Blutwerte jedoch normal.',
    ),
    causeList(
      'Mögliche Ursachen',
      [
        'Keine erkennbare Ursache',
        'Der häufigste Fall, besonders nachts und mit zunehmendem Alter.',
      ],
      [
        'Belastung',
        'Ungewohnter oder langer Sport, stundenlanges Stehen oder eine ungünstige Fußhaltung.',
      ],
      [
        'Verlust von Flüssigkeit und Salzen',
        'Starkes Schwitzen, Durchfall, Erbrechen oder zu wenig Trinken.',
      ],
      ['Schwangerschaft', 'Wadenkrämpfe sind häufig, meist in der zweiten Hälfte.'],
      [
        'Arzneimittel',
        'Unter anderem Entwässerungsmittel und bestimmte Asthmasprays. Setzen Sie ein verordnetes Mittel nicht eigenmächtig ab, sondern fragen Sie zuerst nach.',
      ],
      [
        'Andere Erkrankungen',
        'Störungen der Nerven, der Durchblutung, der Schilddrüse, der Nieren oder der Leber oder ein Diabetes.',
      ],
      [
        'Mangel an Mineralstoffen',
        'Zu wenig Magnesium, Kalzium, Kalium oder Natrium im Körper. Eine Blutuntersuchung kann helfen, ihn zu erkennen. Krämpfe allein beweisen ihn nicht.',
      ],
    ),
    heading('Magnesium: was Studien zeigen'),
    evidenceBox({
      title: 'Kurz gesagt',
      finding:
        'Bei älteren Erwachsenen beugt Magnesium Krämpfen wahrscheinlich nicht in spürbarem Maß vor. In der Schwangerschaft widersprechen sich die Studien. Zu Krämpfen beim Sport fehlen geeignete Studien.',
      statement: 'magnesium-older-adults',
    }),
    paragraph(
      'Eine Cochrane-Übersicht aus dem Jahr 2020 hat elf Studien mit 735 Teilnehmenden ausgewertet. Ältere Erwachsene, die Magnesium nahmen, hatten etwa gleich viele Krämpfe wie jene mit einem ',
      {term: 'placebo', words: 'Scheinpräparat'},
      '; der Unterschied betrug weniger als ein Fünftel Krampf pro Woche und kann Zufall sein. Häufigste unerwünschte Wirkung waren Durchfall und andere Magen-Darm-Beschwerden. ',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'Zu Wadenkrämpfen in der Schwangerschaft fand eine weitere Übersicht acht kleine Studien zu verschiedenen Mitteln, darunter Magnesium. Ihre Ergebnisse widersprechen sich, ihre Qualität ist gering. Ein sicherer Rat lässt sich daraus nicht ableiten. ',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'Anders ist es, wenn ärztlich ein Magnesiummangel nachgewiesen ist: Dann wird der Mangel selbst behandelt und nach seiner Ursache gesucht. Wer schwache Nieren hat, sollte Magnesium nicht ohne ärztlichen Rat einnehmen, weil es sich im Körper anreichern kann.',
    ),
    heading('Was Sie selbst tun können'),
    selfCareSteps(
      'Während eines Krampfs',
      {
        text: 'Strecken Sie das Knie und ziehen Sie die Zehen langsam zu sich heran, mit der Hand oder mit einem Handtuch.',
        picture: calfStretchSitting2,
        alt: 'Eine Person sitzt vorn auf einem Stuhl, ein Bein gestreckt, die Ferse am Boden. Sie neigt sich aus der Hüfte nach vorn, die Zehen zeigen zum Schienbein.',
      },
      'Halten Sie die Dehnung, atmen Sie ruhig und lassen Sie nach, sobald der Muskel loslässt.',
      {
        text: 'Oder stehen Sie auf und belasten Sie das betroffene Bein, die Ferse am Boden. Halten Sie sich dabei fest.',
        picture: calfStretchStanding1,
        alt: 'Eine Person steht eine Armlänge vor einer Wand und stützt die Hände daran ab. Ein Fuß steht weiter hinten, seine Ferse bleibt am Boden.',
      },
      'Massieren Sie den Muskel danach sanft. Viele empfinden Wärme als angenehm.',
    ),
    figure(calfStretchWithTowel, {
      alt: 'Eine Person sitzt mit ausgestrecktem Bein auf dem Boden, hat ein Handtuch um den Vorfuß gelegt und zieht die Zehen mit den Händen zum Körper. Die Wade ist hervorgehoben.',
      caption:
        'Das Handtuch verlängert die Arme: Das Knie bleibt gestreckt, der Zug bleibt langsam.',
    }),
    paragraph(
      'Waden und Oberschenkel jeden Abend zu dehnen ist einfach und kostet nichts. Es kann helfen: In einer Studie mit 80 Menschen über 55 Jahren hatten jene, die vor dem Schlafen dehnten, nach sechs Wochen weniger und schwächere Krämpfe. ',
      {cite: 'hallegraeff-2012'},
      ' Eine ältere und längere Studie sah keine Wirkung. ',
      {cite: 'coppin-2005'},
      ' Eine Übersicht von 2021 kommt zu dem Schluss, dass Dehnen den Schmerz nächtlicher Krämpfe lindern kann; ob sie dadurch seltener werden, bleibt ungewiss. ',
      {cite: 'hawke-2021'},
    ),
    paragraph('Darüber hinaus ist Folgendes vernünftig, auch wenn es kaum untersucht ist:'),
    bullets(
      'Trinken Sie genug, bei Hitze und Sport mehr, es sei denn, Ihre Trinkmenge ist ärztlich begrenzt.',
      'Steigern Sie Ihr Training langsam und machen Sie Pausen.',
      'Tragen Sie Schuhe, die Halt geben und nicht drücken.',
      'Lassen Sie die Bettdecke am Fußende locker, damit sie die Zehen nicht nach unten drückt.',
    ),
    paragraph(
      'Früher wurde oft Chinin verordnet. Es wirkt nur mäßig und kann in seltenen Fällen schwer schaden. Darüber entscheidet allein eine Ärztin oder ein Arzt. ',
      {cite: 'rabbitt-2016'},
    ),
    heading('Wann Sie ärztlichen Rat einholen sollten'),
    paragraph('Vereinbaren Sie einen Termin, wenn'),
    bullets(
      'die Krämpfe oft kommen, länger als zehn Minuten dauern oder Ihnen den Schlaf rauben;',
      'die Wade beim Gehen schmerzt und im Stehen nicht mehr;',
      'Muskeln schwächer oder dünner werden, ständig zucken oder Sie Taubheit oder Kribbeln spüren;',
      'die Krämpfe begonnen haben, kurz nachdem Sie mit einem Arzneimittel angefangen haben;',
      'Sie schwanger sind, Diabetes haben oder an Nieren, Leber, Schilddrüse oder Nerven erkrankt sind.',
    ),
    paragraph(
      'Es hilft, zwei Wochen lang aufzuschreiben, wann die Krämpfe kommen, was vorausging und welche Arzneimittel und Präparate Sie nehmen. In der Apotheke lässt sich prüfen, ob eines davon eine Rolle spielen kann.',
    ),
    questions(
      'Häufige Fragen dazu',
      'how-long',
      'best-time',
      'kidney-disease',
      'with-other-medicines',
    ),
  ),
  author: 'Demo-Redaktionsrolle',
  reviewNote: 'Demo: nicht medizinisch geprüft',
  description:
    'Ursachen von Muskel- und Wadenkrämpfen, was Studien sagen und wann ein Arztbesuch ratsam ist.',
  isUncheckedTranslation: false,
})
