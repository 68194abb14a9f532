import {
  calfStretchStanding1,
  calfStretchStanding2,
  calfStretchStanding3,
  legAtNight,
} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  chart,
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
  title: 'Nächtliche Wadenkrämpfe im Alter: was Studien zeigen',
  slug: 'naechtliche-wadenkraempfe-im-alter',
  standfirst:
    'Viele ältere Menschen werden nachts von Krämpfen geweckt. Was Studien zu Dehnen, Magnesium und Chinin gefunden haben, was ungewiss bleibt und wann ein Arztbesuch ratsam ist.',
  body: body(
    redFlagBox({
      title: 'Wann Sie nicht abwarten sollten',
      intro:
        'Nächtliche Krämpfe sind lästig, aber meist harmlos. Holen Sie Hilfe, wenn eines dieser Zeichen dazukommt:',
      items: [
        'Schmerzen in der Brust oder Atemnot',
        'Ein Bein wird plötzlich blass, kalt oder gefühllos',
        'Plötzliche Schwäche auf einer Körperseite, ein hängender Mundwinkel oder eine verwaschene Sprache',
        'Nur ein Bein ist geschwollen, warm oder gerötet',
        'Sie sind nach einem Krampf gestürzt und können nicht auftreten',
      ],
      action:
        'Wählen Sie bei einem der ersten drei Zeichen sofort die {emergency}. Bei den beiden anderen lassen Sie sich noch heute ärztlich untersuchen.',
    }),
    keyFacts(
      'Das Wichtigste',
      'Mit dem Alter werden nächtliche Krämpfe häufiger. Meist steckt keine Krankheit dahinter.',
      'Magnesium hat in Studien mit älteren Erwachsenen nicht spürbar besser abgeschnitten als ein Scheinpräparat.',
      'Dehnen vor dem Schlafen kann die Krämpfe schwächer machen. Die Studien sind klein und widersprechen sich.',
      'Chinin ist nichts für die Selbstbehandlung: Es kann in seltenen Fällen schwer schaden.',
    ),
    figure(legAtNight, {
      alt: 'Eine Person sitzt nachts auf der Bettkante und hält sich mit beiden Händen die Wade.',
      caption: 'Aufsitzen, das Knie strecken, die Zehen heranziehen: So beginnt die Dehnung.',
    }),
    heading('Warum gerade nachts?'),
    paragraph(
      'Genau weiß man es nicht. Der Krampf entsteht, wenn Nerven in Ruhe zu leicht Signale senden. Im Bett zeigt der Fuß oft nach unten, die Wade ist dann bereits verkürzt, und ein kleines Signal genügt. Mit den Jahren gehen außerdem Nervenfasern und Muskelmasse verloren. ',
      {cite: 'rabbitt-2016'},
    ),
    causeList(
      'Was nächtliche Krämpfe begünstigen kann',
      [
        'Arzneimittel',
        'Vor allem Entwässerungsmittel und lang wirkende Asthmasprays. Setzen Sie nichts eigenmächtig ab.',
      ],
      [
        'Erkrankungen',
        'Störungen der Durchblutung, der Nerven, der Nieren oder der Leber oder ein Diabetes.',
      ],
      ['Verlust von Flüssigkeit', 'Durchfall, Erbrechen, Hitze oder zu wenig Trinken.'],
      [
        'Wenig oder ungewohnte Bewegung',
        'Langes Sitzen ebenso wie ein Tag mit viel mehr Gehen als sonst.',
      ],
    ),
    paragraph(
      'Nicht alles, was nachts die Beine stört, ist ein Krampf. Bei unruhigen Beinen quält ein Drang, sich zu bewegen; der Muskel wird dabei nicht hart, und Gehen verschafft Ruhe. Das sollte ärztlich abgeklärt werden. ',
      {cite: 'nice-cks-leg-cramps'},
    ),
    heading('Magnesium: wenig Unterschied zum Scheinpräparat'),
    evidenceBox({
      title: 'Kurz gesagt',
      finding:
        'Es ist unwahrscheinlich, dass Magnesium bei älteren Erwachsenen Krämpfen spürbar vorbeugt: Die Studien fanden keinen klaren Unterschied zum Scheinpräparat.',
      statement: 'magnesium-older-adults',
    }),
    paragraph(
      'Eine Cochrane-Übersicht fasste 5 Studien mit 307 älteren Erwachsenen zusammen. Mit Magnesium waren es im Mittel 0,18 Krämpfe pro Woche weniger als mit einem ',
      {term: 'placebo', words: 'Scheinpräparat'},
      '. Der wahre Wert liegt wahrscheinlich zwischen 0,84 weniger und 0,49 mehr: Das ist das ',
      {term: 'confidence-interval', words: 'Konfidenzintervall'},
      ' von 95 %. Es schließt ein, dass sich gar nichts ändert. ',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'Wie sehr der Schein trügen kann, zeigt eine Studie von 2017 mit 94 Erwachsenen, im Mittel 65 Jahre alt. Nach 4 Wochen hatten beide Gruppen weniger Krämpfe, auch jene ohne Magnesium. Der kleine Unterschied kann Zufall sein. ',
      {cite: 'roguin-maor-2017'},
    ),
    chart({
      title: 'Nächtliche Krämpfe pro Woche in der Studie von 2017',
      unit: 'Krämpfe pro Woche',
      rows: [
        ['Magnesium, vorher', 7.84],
        ['Magnesium, nach 4 Wochen', 4.44],
        ['Scheinpräparat, vorher', 8.51],
        ['Scheinpräparat, nach 4 Wochen', 5.48],
      ],
      note: 'Mittelwerte aus Roguin Maor und anderen, 2017. Krämpfe kommen und gehen: Deshalb braucht eine Studie eine Vergleichsgruppe.',
    }),
    paragraph(
      'Seither ist eine Studie mit 175 Teilnehmenden erschienen, in der die Zahl der Krämpfe mit Magnesium um 3,4 zurückging und mit dem Scheinpräparat um 2,6. Der Abstand ist klein, und eine einzelne Studie ändert das Gesamtbild nicht. ',
      {cite: 'barna-2021'},
    ),
    paragraph(
      'Häufigste unerwünschte Wirkung ist Durchfall. Wichtig im Alter: Die Nieren arbeiten oft schwächer, auch ohne dass man es merkt. Dann kann zu viel Magnesium im Blut bleiben, eine ',
      {term: 'hypermagnesaemia', words: 'Hypermagnesiämie'},
      '. Fragen Sie vor der Einnahme in der Arztpraxis oder in der Apotheke.',
    ),
    heading('Dehnen: einfach, aber nicht sicher belegt'),
    evidenceBox({
      title: 'Kurz gesagt',
      finding:
        'Dehnen vor dem Schlafen kann nächtliche Krämpfe schwächer machen. Ob sie seltener werden, ist nicht geklärt.',
      statement: 'stretching-at-night',
    }),
    paragraph(
      'In einer Studie mit 80 Menschen über 55 Jahren gab es nach 6 Wochen 1,2 Krämpfe pro Nacht weniger, wenn vor dem Schlafen gedehnt wurde. ',
      {cite: 'hallegraeff-2012'},
      ' Eine Studie mit 191 Menschen, die Chinin nahmen, fand nach 12 Wochen keinen Unterschied. ',
      {cite: 'coppin-2005'},
      ' Eine Übersicht von 2021 stuft das Vertrauen in diese Ergebnisse als gering ein. ',
      {cite: 'hawke-2021'},
    ),
    selfCareSteps(
      'Die Wade im Stehen dehnen, jeden Abend',
      {
        text: 'Stellen Sie sich eine Armlänge vor eine Wand, ein Fuß weiter hinten. Legen Sie die Hände an die Wand.',
        picture: calfStretchStanding1,
        alt: 'Eine Person steht vor einer Wand, einen Fuß nach hinten gesetzt, beide Hände liegen an der Wand.',
      },
      {
        text: 'Beugen Sie das vordere Knie und schieben Sie die Hüfte zur Wand. Die hintere Ferse bleibt am Boden. Halten Sie 10 Sekunden.',
        picture: calfStretchStanding2,
        alt: 'Das vordere Knie ist gebeugt, die Hüfte nähert sich der Wand, das hintere Bein ist gerade und seine Ferse am Boden.',
      },
      {
        text: 'Wechseln Sie das Bein. Dehnen Sie jede Seite 3-mal. Es soll ziehen, aber nicht schmerzen.',
        picture: calfStretchStanding3,
        alt: 'Dieselbe Haltung mit vertauschten Beinen: Nun steht der andere Fuß hinten, die Ferse flach am Boden.',
      },
    ),
    heading('Chinin: nur ärztlich verordnet'),
    paragraph(
      'Chinin verringert die Zahl der Krämpfe etwas, das zeigen 23 Studien mit 1586 Teilnehmenden. ',
      {cite: 'el-tawil-2015'},
      ' Es kann aber in seltenen Fällen das Blut oder das Herz schwer schädigen. Deshalb gehört es nicht in die Selbstbehandlung, auch nicht in größeren Mengen als Getränk. ',
      {cite: 'rabbitt-2016'},
    ),
    heading('Wann Sie ärztlichen Rat einholen sollten'),
    bullets(
      'Die Krämpfe wecken Sie oft oder werden rasch mehr.',
      'Sie nehmen Entwässerungsmittel, Asthmasprays oder mehrere Arzneimittel.',
      'Die Wade schmerzt auch beim Gehen, oder Füße und Beine sind taub.',
      'Muskeln werden schwächer oder dünner.',
    ),
    paragraph(
      'Schreiben Sie zwei Wochen lang auf, in welchen Nächten Krämpfe kamen. Nehmen Sie diese Liste und alle Ihre Arzneimittel zum Termin mit.',
    ),
    questions(
      'Häufige Fragen dazu',
      'how-long',
      'kidney-disease',
      'with-other-medicines',
      'diarrhoea',
    ),
  ),
  author: 'Demo-Redaktionsrolle',
  reviewNote: 'Demo: nicht medizinisch geprüft',
  description:
    'Nächtliche Wadenkrämpfe bei älteren Menschen: was Studien zu Dehnen, Magnesium und Chinin fanden.',
  isUncheckedTranslation: false,
})
