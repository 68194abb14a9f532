import {muscleAndIons} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  chart,
  comparison,
  figure,
  heading,
  ionTable,
  keyFacts,
  paragraph,
  questions,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const deDe = articleText({
  locale: 'de-DE',
  title: 'Kalzium, Magnesium, Kalium, Natrium: wer was im Muskel tut',
  slug: 'mineralstoffe-im-muskel',
  standfirst:
    'Vor jedem Schritt wandern geladene Teilchen in Nerven und Muskeln hin und her. Welche vier das sind, wo sie im Körper vorkommen und mit welchen Lebensmitteln man sie aufnimmt.',
  body: body(
    keyFacts(
      'Das Wichtigste in Kürze',
      'Natrium und Kalium tragen das Signal über den Nerv; auf Kalzium hin zieht sich der Muskel zusammen.',
      'Magnesium gehört zu dem Molekül, aus dem Pumpen und Muskelfasern ihre Energie beziehen.',
      'Darm, Nieren und Knochen halten die Mengen im Blut in engen Grenzen.',
      'Weniger als 1 % des Magnesiums ist im Blut; das meiste liegt in Knochen und Muskeln.',
      'Alle vier kommen in alltäglichen Lebensmitteln vor.',
    ),
    heading('Was Ionen sind'),
    paragraph(
      'Löst sich Kochsalz in Wasser, zerfällt es in zwei Arten von Teilchen: Natrium mit einer positiven und Chlorid mit einer negativen Ladung. Ein solches geladenes Teilchen heißt ',
      {term: 'ion', words: 'Ion'},
      '. Stoffe, die im Wasser zu Ionen werden, nennt man ',
      {term: 'electrolyte', words: 'Elektrolyte'},
      '. Mit Ladungen arbeitet auch der Körper: Jede Zelle hält innen und außen verschiedene Mengen bereit, und aus dem Unterschied entsteht eine kleine elektrische Spannung.',
    ),
    figure(muscleAndIons, {
      alt: 'Schema einer Muskelfaser, an der eine Nervenendigung liegt. Um beide herum schweben Kugeln mit den Zeichen Na, K, Ca und Mg und ihren Ladungen.',
      caption: 'Vier Mineralstoffe, ein Ablauf: Erst der Nerv, dann die Faser.',
    }),
    heading('Vom Signal zur Bewegung'),
    paragraph(
      'Will man den Fuß heben, öffnen sich in der Nervenzelle winzige Kanäle. Natrium strömt ein, gleich darauf strömt Kalium aus, und diese Welle läuft bis zum Muskel. Dort geht sie auf die Faser über und dringt in ihr Inneres vor. Danach bringen Pumpen beide Ionen an ihren Platz zurück.',
    ),
    paragraph(
      'In der Faser liegt Kalzium in einem Speicher. Kommt die Welle an, tritt es aus, und die Eiweißfäden gleiten ineinander: Der Muskel verkürzt sich. Wird das Kalzium zurückgepumpt, wird er wieder lang. Das kostet Energie aus einem Molekül namens ATP, das in der Zelle fast immer mit Magnesium verbunden ist ',
      {cite: 'de-baaij-2015'},
      {cite: 'efsa-claims-2009'},
      '. Auch an der Grenze zwischen Nerv und Muskel begegnen sich beide: Kalzium löst die Übertragung aus, Magnesium bremst sie. Kein Mineralstoff arbeitet für sich allein.',
    ),
    ionTable(
      'Vier Ionen im Überblick',
      {
        ion: 'sodium',
        place: 'Vor allem außerhalb der Zellen, im Blut und in der Gewebsflüssigkeit',
        role: 'Strömt in Nervenzelle und Muskelfaser ein und trägt so das Signal weiter',
        foods: 'Kochsalz, Brot, Käse, Wurst',
      },
      {
        ion: 'potassium',
        place: 'Vor allem in den Zellen, am meisten in denen der Muskeln',
        role: 'Strömt aus der Zelle aus und bringt sie zurück in Bereitschaft',
        foods: 'Kartoffeln, Hülsenfrüchte, Bananen, Gemüse',
      },
      {
        ion: 'calcium',
        place: 'Zu etwa 99 % in Knochen und Zähnen',
        role: 'Gibt im Inneren der Faser das Zeichen zum Zusammenziehen',
        foods: 'Milch, Käse, Grünkohl, manche Mineralwässer',
      },
      {
        ion: 'magnesium',
        place: 'Mehr als die Hälfte in den Knochen, etwa ein Viertel in den Muskeln',
        role: 'Ist an ATP gebunden und bremst die Übertragung vom Nerv auf den Muskel',
        foods: 'Kerne, Nüsse, Haferflocken, Vollkornbrot, Hülsenfrüchte',
      },
    ),
    heading('Wie viel davon im Körper ist'),
    paragraph(
      'Die Mengen liegen weit auseinander. Kalzium ist der Baustoff des Skeletts und führt mit großem Abstand; von Magnesium trägt ein Erwachsener nur etwa 25 g in sich ',
      {cite: 'efsa-magnesium-2015'},
      '. Über die Bedeutung sagt das Gewicht nichts: Im Muskel zählt, was gerade gelöst ist.',
    ),
    chart({
      title: 'Ungefährer Bestand eines Erwachsenen',
      unit: 'g',
      rows: [
        ['Kalzium', 1000],
        ['Kalium', 140],
        ['Natrium', 100],
        ['Magnesium', 25],
      ],
      note: 'Gerundet, für einen Menschen von etwa 70 kg. Die Mengen hängen von Körperbau, Alter und Geschlecht ab.',
    }),
    heading('Wie der Körper die Mengen hält'),
    paragraph(
      'Der Darm nimmt nur einen Teil dessen auf, was gegessen wird. Die Nieren filtern das Blut und holen zurück, was gebraucht wird; der Rest geht mit dem Urin ab. Wie gut sie einen Stoff ausscheiden, zeigt die ',
      {term: 'renal-clearance', words: 'renale Clearance'},
      '. Die Knochen dienen als Vorrat, vor allem für Kalzium und Magnesium. So schwanken die Werte im Blut wenig, auch wenn ein Tag salziger ist als der andere.',
    ),
    comparison({
      title: 'Zahlen zum Vergleichen',
      subjects: ['Natrium', 'Kalium', 'Kalzium', 'Magnesium'],
      rows: [
        ['Zeichen', 'Na⁺', 'K⁺', 'Ca²⁺', 'Mg²⁺'],
        ['Das meiste liegt', 'außerhalb der Zellen', 'in den Zellen', 'im Knochen', 'im Knochen'],
        ['Üblich im Blut, in mmol pro Liter', '135–145', '3,5–5,0', '2,2–2,6', '0,7–1,0'],
        ['Menge pro Tag für Erwachsene, in mg', '2000', '3500', '950', '300–350'],
      ],
    }),
    paragraph(
      'Im Labor zählt man Teilchen und misst in ',
      {term: 'mmol', words: 'Millimol'},
      '. Die Grenzen unterscheiden sich etwas von Labor zu Labor. Die Tagesmengen stammen von der Europäischen Behörde für Lebensmittelsicherheit ',
      {cite: 'efsa-sodium-2019'},
      {cite: 'efsa-potassium-2016'},
      {cite: 'efsa-calcium-2015'},
      {cite: 'efsa-magnesium-2015'},
      '. Für Kalzium gilt der Wert ab 25 Jahren, für Magnesium der kleinere für Frauen und der größere für Männer.',
    ),
    heading('Was das für den Alltag heißt'),
    bullets(
      'Essen Sie abwechslungsreich: Vollkorn, Gemüse, Hülsenfrüchte, Nüsse und Milchprodukte liefern alle vier.',
      'Natrium nehmen die meisten reichlich auf, das meiste davon mit Brot, Käse, Wurst und Fertiggerichten.',
      'Schweiß enthält vor allem Natrium und Chlorid, dagegen nur wenig Kalium, Kalzium und Magnesium.',
      'Ein Blutwert zeigt, was im Blut gelöst ist. Über den Vorrat in Knochen und Muskeln sagt er nicht viel.',
    ),
    paragraph(
      'Wer regelmäßig Arzneimittel einnimmt, schwanger ist oder schwache Nieren hat, fragt in der Arztpraxis oder Apotheke nach, bevor er ein Präparat mit Mineralstoffen nimmt.',
    ),
    questions('Häufige Fragen dazu', 'nrv-and-mmol', 'citrate-or-oxide', 'medicine-or-supplement'),
  ),
  author: 'Demo-Redaktionsrolle',
  reviewNote: 'Demo: nicht medizinisch geprüft',
  description:
    'Was Kalzium, Magnesium, Kalium und Natrium in Nerv und Muskel tun, wo sie im Körper liegen und worin sie stecken.',
  isUncheckedTranslation: false,
})
