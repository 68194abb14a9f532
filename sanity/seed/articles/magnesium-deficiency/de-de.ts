import {bloodSample} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  chart,
  comparison,
  evidenceBox,
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
  title: 'Magnesiummangel: wie er festgestellt wird',
  slug: 'magnesiummangel',
  standfirst:
    'Müde, gereizt, ein Zucken im Lid: Vieles wird einem Mangel an Magnesium zugeschrieben. Was eine Blutuntersuchung darüber sagt, wo ihre Grenzen liegen und wer einen Mangel eher bekommt.',
  body: body(
    redFlagBox({
      title: 'Wann Sie sofort Hilfe brauchen',
      intro:
        'Ein schwerer Mangel ist selten, kann aber Herz und Gehirn stören. Dieselben Zeichen haben auch andere ernste Ursachen:',
      items: [
        'Ein Krampfanfall oder eine plötzliche Verwirrtheit',
        'Herzrasen oder Herzstolpern mit Schwindel, Atemnot oder Ohnmacht',
        'Krämpfe, bei denen sich die Finger steif beugen oder die Kehle eng wird',
        'Starker Durchfall oder Erbrechen seit mehr als zwei Tagen, mit großer Schwäche',
      ],
      action:
        'Wählen Sie bei einem der ersten drei Zeichen sofort die {emergency}. Bei anhaltendem Durchfall oder Erbrechen holen Sie noch heute ärztlichen Rat ein.',
    }),
    keyFacts(
      'Das Wichtigste in Kürze',
      'Einen Mangel stellt eine Ärztin oder ein Arzt fest, mit Blutwert, Vorgeschichte und manchmal Urin.',
      'Im Blut kreist nur ein winziger Teil des Magnesiums: weniger als 1 %.',
      'Ein niedriger Wert ist ein deutlicher Hinweis. Ein normaler Wert schließt einen Mangel nicht ganz aus.',
      'Beschwerden allein beweisen keinen Mangel.',
      'Ist er nachgewiesen, sucht man nach der Ursache.',
    ),
    heading('Wie ein Mangel entsteht'),
    paragraph(
      'Der Körper nimmt Magnesium mit dem Essen auf und scheidet es mit dem Urin aus. Wird es knapp, halten gesunde Nieren es zurück. Deshalb führt karges Essen allein selten zu einem schweren Mangel. Meist geht Magnesium über längere Zeit verloren ',
      {cite: 'touyz-2024'},
      '.',
    ),
    causeList(
      'Häufige Ursachen',
      [
        'Verlust über den Darm',
        'Lang anhaltender Durchfall, entzündliche Darmerkrankungen oder ein verkürzter Darm.',
      ],
      [
        'Verlust über die Nieren',
        'Schlecht eingestellter Diabetes, hoher Kalziumwert oder seltene angeborene Störungen.',
      ],
      [
        'Arzneimittel',
        'Vor allem Entwässerungsmittel, Säureblocker, einige Antibiotika und einige Mittel gegen Krebs oder gegen Abstoßung.',
      ],
      ['Alkohol', 'Regelmäßig viel Alkohol steigert den Verlust und verdrängt das Essen.'],
      ['Zu geringe Aufnahme', 'Etwa bei sehr einseitiger Kost, Essstörungen oder im hohen Alter.'],
    ),
    paragraph(
      'Zu den Säureblockern (Protonenpumpenhemmern) hat die US-Behörde FDA im Jahr 2011 gewarnt: Wer sie lange nimmt, meist länger als ein Jahr, kann zu wenig Magnesium im Blut haben ',
      {cite: 'fda-ppi-2011'},
      '. Setzen Sie ein verordnetes Mittel trotzdem nicht eigenmächtig ab.',
    ),
    heading('Was der Blutwert zeigt'),
    figure(bloodSample, {
      alt: 'Ein Arm liegt auf einer Unterlage, daneben steht ein verschlossenes Blutröhrchen mit Etikett.',
      caption: 'Gemessen wird meist im Serum, dem Blut ohne Zellen.',
    }),
    paragraph(
      'Der übliche Test misst Magnesium im Serum. Viele Labore nennen als üblichen Bereich etwa 0,7 bis 1,0 ',
      {term: 'mmol', words: 'Millimol'},
      ' pro Liter ',
      {cite: 'touyz-2024'},
      '. Der Bereich steht auf dem Befund und unterscheidet sich von Labor zu Labor. Vergleichen Sie also nur mit dem Bereich des eigenen Labors.',
    ),
    chart({
      title: 'Wo das Magnesium eines Erwachsenen ist',
      unit: '%',
      rows: [
        ['Knochen', 53],
        ['Muskeln', 27],
        ['Anderes Gewebe', 19],
        ['Rote Blutkörperchen', 0.5],
        ['Serum', 0.3],
      ],
      note: 'Gerundete Mittelwerte aus einer Übersicht von 2012; die Summe weicht durch das Runden etwas von 100 % ab.',
    }),
    paragraph(
      'Das Serum enthält also nur etwa 0,3 % des Ganzen ',
      {cite: 'jahnen-dechent-2012'},
      '. Sinkt der Vorrat in Knochen und Muskeln, kann der Körper den Blutwert eine Zeit lang halten. Ein Wert unter 0,75 mmol/l weist auf einen ausgeprägten Mangel hin; bei 0,75 bis 0,85 mmol/l bleibt das Bild unscharf ',
      {cite: 'arnaud-2008'},
      '. Fachleute streiten bis heute, wo die untere Grenze liegen soll ',
      {cite: 'workinger-2018'},
      '.',
    ),
    heading('Welche Tests es noch gibt'),
    comparison({
      title: 'Tests im Vergleich',
      subjects: ['Was er misst', 'Wo seine Grenzen liegen'],
      rows: [
        [
          'Magnesium im Serum',
          'Den kleinen Teil, der im Blut gelöst ist',
          'Kann trotz leerer Vorräte normal sein',
        ],
        [
          'Urin über 24 Stunden',
          'Wie viel die Nieren ausscheiden',
          'Hilft vor allem, die Ursache zu finden',
        ],
        [
          'Belastungstest',
          'Wie viel von einer gegebenen Menge der Körper behält',
          'Aufwendig und bei kranken Nieren ungeeignet',
        ],
        [
          'Rote Blutkörperchen oder Vollblut',
          'Magnesium in den Zellen des Blutes',
          'Der Nutzen ist wenig untersucht, die Grenzwerte sind uneinheitlich',
        ],
      ],
    }),
    paragraph(
      'Kein Test gibt für sich allein die Antwort. Deshalb gehören oft weitere Werte dazu: Kalium, Kalzium, die Nieren und der Blutzucker. Ein niedriger Kaliumwert, der sich nicht bessert, lässt an Magnesium denken ',
      {cite: 'touyz-2024'},
      '. Für Tests an Haaren oder Speichel ist der Nutzen dagegen nicht belegt.',
    ),
    heading('Warum Beschwerden keinen Mangel beweisen'),
    paragraph(
      'Müdigkeit, Zittern, Übelkeit oder ein zuckendes Lid kommen bei Mangel vor, viel öfter aber ohne ihn. Auch Krämpfe in der Wade haben viele Ursachen ',
      {cite: 'rabbitt-2016'},
      '. Bei den meisten Menschen mit solchen Krämpfen ist der Blutwert normal.',
    ),
    evidenceBox({
      title: 'Krämpfe und Magnesium',
      finding:
        'Ältere Erwachsene mit Krämpfen, bei denen kein Mangel bekannt ist, haben durch Magnesium wahrscheinlich nicht spürbar weniger Krämpfe.',
      statement: 'magnesium-older-adults',
    }),
    heading('Wenn ein Mangel nachgewiesen ist'),
    paragraph(
      'Dann wird er behandelt und seine Ursache gesucht. Wie viel, wie lange und ob als Tablette oder Infusion, entscheidet die Arztpraxis oder das Krankenhaus. Vorher prüft man die Nieren, denn bei schwachen Nieren sammelt sich Magnesium an. Nach einigen Wochen zeigt eine neue Messung, ob der Vorrat steigt.',
    ),
    paragraph('Zum Termin nehmen Sie am besten mit:'),
    bullets(
      'eine Liste aller Arzneimittel und Präparate, auch der frei verkäuflichen;',
      'frühere Befunde mit dem Bereich des Labors;',
      'Notizen über Durchfall, Erbrechen und Gewicht;',
      'eine ehrliche Angabe, wie viel Alkohol Sie trinken.',
    ),
    questions('Häufige Fragen', 'how-long', 'kidney-disease', 'nrv-and-mmol'),
  ),
  author: 'Demo-Redaktionsrolle',
  reviewNote: 'Demo: nicht medizinisch geprüft',
  description:
    'Wie Magnesiummangel festgestellt wird, was der Blutwert zeigt, welche Grenzen er hat und welche Ursachen häufig sind.',
  isUncheckedTranslation: false,
})
