import {calfStretchStanding1, calfStretchStanding2, runnerPausing} from '../../pictures/picture.ts'
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
  title: 'Krämpfe beim Sport: was man weiß und was zu tun ist',
  slug: 'kraempfe-beim-sport',
  standfirst:
    'Der Krampf kommt oft spät im Rennen oder kurz danach. Lange galten Schweiß und Salze als Erklärung. Was Studien dazu fanden, was im Augenblick zu tun ist und wann Sie aufhören sollten.',
  body: body(
    redFlagBox({
      title: 'Wann Sie sofort aufhören sollten',
      intro:
        'Ein Krampf beim Sport ist schmerzhaft, aber meist harmlos. Machen Sie nicht weiter, wenn eines dieser Zeichen auftritt:',
      items: [
        'Schmerzen in der Brust, Atemnot oder Ohnmacht',
        'Verwirrtheit, Taumeln oder Benommenheit, besonders bei Hitze',
        'Starke Kopfschmerzen oder wiederholtes Erbrechen, nachdem Sie sehr viel getrunken haben',
        'Krämpfe in vielen Muskeln zugleich, die nicht aufhören',
        'Ein Knall oder Riss in der Wade, oder Sie können nicht mehr auftreten',
        'Dunkelbrauner Urin oder starke Muskelschmerzen und Schwellung noch Stunden später',
      ],
      action:
        'Wählen Sie bei einem der ersten vier Zeichen sofort die {emergency}. Bei den beiden letzten lassen Sie sich noch heute ärztlich untersuchen.',
    }),
    keyFacts(
      'Das Wichtigste',
      'Am ehesten krampft ein ermüdeter Muskel, oft gegen Ende einer harten Belastung.',
      'In Studien hatten Sportlerinnen und Sportler mit Krämpfen keine auffällig anderen Mineralstoffe im Blut als jene ohne.',
      'Ob Magnesium Krämpfen beim Sport vorbeugt, ist nicht in geeigneten Studien untersucht.',
      'Im Augenblick zählt: anhalten und den Muskel langsam dehnen.',
    ),
    heading('Warum Muskeln beim Sport krampfen'),
    paragraph(
      'Typisch ist der Krampf in Wade oder Oberschenkel, wenn der Muskel müde ist und verkürzt arbeitet. Fachleute nehmen heute an, dass mehrere Dinge zusammenkommen. Im müden Muskel gerät das Wechselspiel der Nerven durcheinander: Signale zum Anspannen überwiegen, Signale zum Loslassen werden schwächer. ',
      {cite: 'miller-2022'},
    ),
    paragraph(
      'Die ältere Erklärung lautet: Wer viel schwitzt, verliert Wasser und ',
      {term: 'electrolyte', words: 'Elektrolyte'},
      ', und das führt zum Krampf. Bei 72 Läuferinnen und Läufern eines sehr langen Rennens fanden sich dafür keine Belege: Gewicht, Wasserhaushalt und Mineralstoffe waren mit und ohne Krampf fast gleich, das Magnesium im Blut war bei jenen mit Krampf sogar etwas höher. ',
      {cite: 'schwellnus-2004'},
    ),
    paragraph(
      'Auch bei 210 Teilnehmenden eines langen Triathlons unterschieden sich die Blutwerte nicht. Häufiger krampfte, wer schneller unterwegs war und wer schon früher Krämpfe gehabt hatte. ',
      {cite: 'schwellnus-2011'},
    ),
    evidenceBox({
      title: 'Kurz gesagt',
      finding:
        'Dass Krämpfe beim Sport allein von verlorenem Wasser und Salz kommen, ist nicht belegt. Ermüdung spielt wohl eine größere Rolle; ganz geklärt ist es nicht.',
      statement: 'minerals-during-sport',
    }),
    causeList(
      'Was Krämpfe wahrscheinlicher macht',
      ['Ermüdung', 'Ein höheres Tempo oder eine längere Strecke, als Sie gewohnt sind.'],
      ['Frühere Krämpfe', 'Wer schon Krämpfe beim Sport hatte, bekommt eher wieder welche.'],
      ['Verletzungen', 'Ein Muskel, der gerade verletzt war oder noch schmerzt.'],
      [
        'Hitze',
        'Sie ermüdet schneller. Sehr starkes Schwitzen kann bei manchen Menschen mitspielen.',
      ],
      [
        'Erkrankungen und Arzneimittel',
        'Etwa ein Diabetes, Störungen der Nerven oder Entwässerungsmittel.',
      ],
    ),
    heading('Und Magnesium?'),
    paragraph(
      'Eine Cochrane-Übersicht suchte nach Studien, die Magnesium bei Krämpfen beim Sport mit einem ',
      {term: 'placebo', words: 'Scheinpräparat'},
      ' verglichen. Sie fand keine. ',
      {cite: 'garrison-2020'},
      ' Deshalb lässt sich nicht sagen, ob es nützt. Bekannt ist dagegen, dass größere Mengen Durchfall auslösen können; vor einem Wettkampf ist das kein guter Zeitpunkt für einen Versuch.',
    ),
    heading('Was im Augenblick zu tun ist'),
    selfCareSteps(
      'Den Krampf lösen',
      {
        text: 'Halten Sie an, ohne abrupt zu bremsen, und suchen Sie Halt an einer Wand oder einem Geländer.',
        picture: calfStretchStanding1,
        alt: 'Eine Person stützt sich mit ausgestreckten Armen an einer Wand ab, ein Fuß steht hinter dem anderen.',
      },
      {
        text: 'Dehnen Sie die Wade langsam: das hintere Knie gestreckt, die Ferse am Boden. Halten Sie, bis der Muskel loslässt.',
        picture: calfStretchStanding2,
        alt: 'Das vordere Knie beugt sich, die Hüfte geht zur Wand, die Ferse des gestreckten hinteren Beins hebt nicht ab.',
      },
      'Trinken Sie etwas, wenn Sie Durst haben, und gehen Sie einige Minuten.',
      'Machen Sie danach langsamer weiter. Kommt der Krampf wieder, ist es für heute genug.',
    ),
    figure(runnerPausing, {
      alt: 'Ein Läufer steht an einer Bordsteinkante und dehnt die Wade, neben ihm eine Trinkflasche.',
      caption: 'Eine Kante genügt: Die Ferse sinkt ab, die Wade wird lang.',
    }),
    heading('Wie Sie vorbeugen können'),
    paragraph(
      'Ein Mittel, das sicher vorbeugt, kennt man nicht. Am sinnvollsten ist es, auf das zu achten, was bei Ihnen selbst Krämpfen vorausgeht. ',
      {cite: 'miller-2022'},
    ),
    bullets(
      'Üben Sie Tempo und Strecke, die Sie im Wettkampf vorhaben, und steigern Sie langsam.',
      'Beginnen Sie ruhig und legen Sie bei Hitze mehr Pausen ein.',
      'Lassen Sie Verletzungen ausheilen und schlafen Sie genug.',
      'Essen und trinken Sie vor dem Start wie gewohnt; probieren Sie nichts Ungewohntes aus.',
    ),
    paragraph(
      'Trinken Sie nach Durst. Zu viel Wasser in kurzer Zeit kann das Natrium im Blut gefährlich verdünnen, besonders bei langen Rennen. Das ist selten, kann aber das Leben kosten. ',
      {cite: 'hew-butler-2015'},
    ),
    heading('Wann Sie ärztlichen Rat einholen sollten'),
    bullets(
      'Die Krämpfe kommen auch in Ruhe oder schon bei leichter Belastung.',
      'Ein Muskel bleibt danach tagelang schmerzhaft oder schwach.',
      'Die Wade schmerzt jedes Mal nach derselben Gehstrecke und beruhigt sich im Stehen.',
    ),
    questions(
      'Häufige Fragen dazu',
      'best-time',
      'diarrhoea',
      'sodium-in-effervescent',
      'nrv-and-mmol',
    ),
  ),
  author: 'Demo-Redaktionsrolle',
  reviewNote: 'Demo: nicht medizinisch geprüft',
  description:
    'Krämpfe beim Sport: warum müde Muskeln krampfen, was Studien fanden und was im Augenblick zu tun ist.',
  isUncheckedTranslation: false,
})
