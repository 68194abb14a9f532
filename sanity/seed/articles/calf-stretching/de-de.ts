import {
  calfStretchSitting1,
  calfStretchSitting2,
  calfStretchSitting3,
  calfStretchStanding1,
  calfStretchStanding2,
  calfStretchStanding3,
  calfStretchWithTowel,
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
  title: 'Waden dehnen: Schritt für Schritt',
  slug: 'waden-dehnen',
  standfirst:
    'Eine Übung im Stehen, eine im Sitzen, jede 3-mal 10 Sekunden am Abend. So wurde in einer Studie gedehnt, und so können Sie es zu Hause nachmachen.',
  body: body(
    keyFacts(
      'Das Wichtigste in Kürze',
      'Dehnen Sie jedes Bein 3-mal 10 Sekunden, mit 10 Sekunden Pause dazwischen.',
      'Beide Beine zusammen dauern etwa 3 Minuten, am besten kurz vor dem Schlafen.',
      'Es darf ziehen, aber nicht schmerzen.',
      'Ob Dehnen nächtliche Krämpfe seltener macht, ist ungewiss; den Schmerz kann es mildern.',
    ),
    heading('Bevor Sie anfangen'),
    paragraph(
      'Sie brauchen eine Wand und einen festen Stuhl. Gehen Sie vorher ein wenig umher, damit die Muskeln warm sind. Fragen Sie zuerst in der Arztpraxis, wenn eines davon auf Sie zutrifft:',
    ),
    bullets(
      'Sie wurden in den letzten Wochen an Bein, Hüfte oder Rücken operiert oder haben sich dort verletzt.',
      'Sie stehen unsicher oder sind in letzter Zeit gestürzt.',
      'Ein Bein ist geschwollen, oder Ihre Füße sind taub.',
    ),
    heading('Die Übungen'),
    paragraph(
      'Bewegen Sie sich langsam, bis Sie ein deutliches Ziehen spüren. Bleiben Sie 10 Sekunden so und atmen Sie ruhig weiter. Kehren Sie dann in die Ausgangsstellung zurück und ruhen Sie 10 Sekunden ',
      {cite: 'hallegraeff-2012'},
      '.',
    ),
    selfCareSteps(
      'Im Stehen',
      {
        text: 'Stellen Sie sich eine Armlänge vor eine Wand und legen Sie beide Hände in Brusthöhe an. Setzen Sie einen Fuß weit nach hinten. Beide Füße zeigen zur Wand.',
        picture: calfStretchStanding1,
        alt: 'Eine Person steht mit gestreckten Armen vor einer Wand, die Hände in Brusthöhe, ein Bein einen Schritt weiter hinten.',
      },
      {
        text: 'Beugen Sie das vordere Knie und schieben Sie die Hüfte zur Wand. Das hintere Knie bleibt gestreckt, die hintere Ferse am Boden. Halten Sie 10 Sekunden.',
        picture: calfStretchStanding2,
        alt: 'Dieselbe Person lehnt die Hüfte zur Wand. Das vordere Knie ist gebeugt, die Ferse des hinteren Fußes steht auf dem Boden.',
      },
      {
        text: 'Lösen Sie die Dehnung und ruhen Sie 10 Sekunden. Nach dem 3. Mal wechseln Sie das Bein.',
        picture: calfStretchStanding3,
        alt: 'Die Person hat die Beine getauscht: Nun ist der andere Fuß hinten, auch er mit der Ferse am Boden.',
      },
    ),
    selfCareSteps(
      'Im Sitzen',
      {
        text: 'Setzen Sie sich auf die vordere Kante eines festen Stuhls. Strecken Sie ein Bein nach vorn, die Ferse am Boden. Der andere Fuß steht flach auf.',
        picture: calfStretchSitting1,
        alt: 'Eine Person sitzt vorn auf einem Stuhl. Ein Bein ist gestreckt und ruht auf der Ferse, das andere ist angewinkelt.',
      },
      {
        text: 'Ziehen Sie die Zehen zum Schienbein und beugen Sie sich aus der Hüfte nach vorn, den Rücken gerade. Halten Sie 10 Sekunden.',
        picture: calfStretchSitting2,
        alt: 'Die Person neigt den geraden Oberkörper über das gestreckte Bein, die Zehen zeigen nach oben zum Schienbein.',
      },
      {
        text: 'Wer die Zehen gut erreicht, zieht sie mit der Hand oder einem Handtuch etwas weiter heran. Ruhen Sie 10 Sekunden. Nach dem 3. Mal wechseln Sie das Bein.',
        picture: calfStretchSitting3,
        alt: 'Die Person hat ein Handtuch um den Fuß gelegt und zieht damit die Zehen zu sich.',
      },
    ),
    paragraph(
      'Die Übung im Sitzen dehnt auch die Rückseite des Oberschenkels. In der Studie war sie für alle gedacht, denen das Stehen schwerfiel.',
    ),
    figure(calfStretchWithTowel, {
      alt: 'Eine Person sitzt auf dem Boden, ein Bein gestreckt. Ein Handtuch liegt um den Ballen des Fußes, beide Hände halten die Enden. Die Wade ist farbig markiert.',
      caption: 'Auf dem Boden oder im Bett geht es ebenso: langsam ziehen, das Knie gestreckt.',
    }),
    heading('Wie oft und wie lange'),
    paragraph(
      'Wer es versuchen möchte, dehnt jeden Abend, mindestens 6 Wochen lang. So lange dauerte die Studie, die eine Wirkung fand. Eine andere lief 12 Wochen und fand keine ',
      {cite: 'coppin-2005'},
      '. In beiden nahmen ältere Menschen teil, die nachts Krämpfe hatten.',
    ),
    comparison({
      title: 'Zwei Studien nebeneinander',
      subjects: ['Hallegraeff 2012', 'Coppin 2005'],
      rows: [
        ['Teilnehmende', '80', '191'],
        ['Alter', 'über 55 Jahre', 'ab 60 Jahren'],
        ['Dauer', '6 Wochen', '12 Wochen'],
        ['Gedehnt wurde', 'Wade und Rückseite des Oberschenkels', 'Wade'],
        ['Ergebnis', 'Weniger und schwächere Krämpfe', 'Kein klarer Unterschied'],
      ],
    }),
    evidenceBox({
      title: 'Was man daraus schließen kann',
      finding:
        'Wade und Oberschenkel jeden Abend zu dehnen kann nächtliche Krämpfe schwächer machen. Ob sie auch seltener werden, ist nicht gesichert. Nur die Wade zu dehnen macht möglicherweise kaum einen Unterschied.',
      statement: 'stretching-at-night',
    }),
    paragraph(
      'So fasst es auch eine Übersicht von 2021 zusammen ',
      {cite: 'hawke-2021'},
      '. Weil Dehnen wenig Zeit braucht und selten schadet, spricht nicht viel gegen einen Versuch ',
      {cite: 'nice-cks-leg-cramps'},
      '. Schreiben Sie auf, wie oft und wie stark die Krämpfe sind: So sehen Sie nach 6 Wochen, ob sich etwas geändert hat.',
    ),
    heading('Worauf Sie achten sollten'),
    bullets(
      'Wippen Sie nicht. Bei einem Ruck spannt sich der Muskel erst recht an.',
      'Halten Sie den Atem nicht an.',
      'Drehen Sie den hinteren Fuß nicht nach außen, sonst wird die Wade kaum gedehnt.',
      'Stehen Sie auf festem Boden, barfuß oder in Schuhen, die Halt geben.',
      'Dehnen Sie immer beide Beine, auch wenn nur eines Krämpfe hat.',
    ),
    redFlagBox({
      title: 'Wann Sie aufhören sollten',
      intro: 'Hören Sie auf zu dehnen und holen Sie Hilfe, wenn eines davon auftritt:',
      items: [
        'Schmerzen in der Brust oder Atemnot',
        'Ein Fuß wird blass, kalt oder gefühllos',
        'Ein plötzlicher Stich in der Wade, als hätte Sie jemand getreten',
        'Ein Bein ist geschwollen, warm, gerötet oder druckempfindlich',
      ],
      action:
        'Wählen Sie bei einem der ersten beiden Zeichen sofort die {emergency}. Bei den anderen lassen Sie das Bein noch heute ärztlich untersuchen.',
    }),
    questions('Häufige Fragen dazu', 'how-long', 'pregnancy'),
  ),
  author: 'Demo-Redaktionsrolle',
  reviewNote: 'Demo: nicht medizinisch geprüft',
  description:
    'Zwei Dehnübungen für die Wade mit Bild zu jedem Schritt, im Stehen und im Sitzen, und was Studien über das Dehnen am Abend sagen.',
  isUncheckedTranslation: false,
})
