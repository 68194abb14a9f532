import {glossaryTerm} from './term.ts'

/** Charged minerals, and how much of one there is. */
export const mineralTerms = [
  glossaryTerm('ion', {
    term: {de: 'Ion', fr: 'Ion', it: 'Ione', en: 'Ion', es: 'Ion', pl: 'Jon'},
    definition: {
      de: 'Ein Teilchen mit elektrischer Ladung. Magnesium, Kalzium, Kalium und Natrium liegen im Körper als Ionen vor.',
      fr: 'Une particule qui porte une charge électrique. Le magnésium, le calcium, le potassium et le sodium sont présents dans le corps sous forme d’ions.',
      it: 'Una particella con una carica elettrica. Magnesio, calcio, potassio e sodio sono presenti nel corpo come ioni.',
      en: 'A particle with an electric charge. Magnesium, calcium, potassium and sodium are present in the body as ions.',
      es: 'Una partícula con carga eléctrica. El magnesio, el calcio, el potasio y el sodio están en el cuerpo en forma de iones.',
      pl: 'Cząstka o ładunku elektrycznym. Magnez, wapń, potas i sód występują w organizmie w postaci jonów.',
    },
  }),
  glossaryTerm('electrolyte', {
    term: {
      de: 'Elektrolyt',
      fr: 'Électrolyte',
      it: 'Elettrolita',
      en: 'Electrolyte',
      es: 'Electrolito',
      pl: 'Elektrolit',
    },
    definition: {
      de: 'Ein Stoff, der in Wasser zu Ionen zerfällt. In der Medizin heißen so die Mineralstoffe, die in Blut und Zellen geladen vorliegen, zum Beispiel Natrium und Magnesium.',
      fr: 'Une substance qui, dissoute dans l’eau, se sépare en ions. En médecine, on appelle ainsi les minéraux qui portent une charge dans le sang et les cellules, comme le sodium et le magnésium.',
      it: 'Una sostanza che in acqua si scinde in ioni. In medicina indica i minerali che nel sangue e nelle cellule portano una carica, per esempio il sodio e il magnesio.',
      en: 'A substance that dissolves in water into ions. In medicine it means the minerals that carry a charge in blood and cells, such as sodium and magnesium.',
      es: 'Una sustancia que se disuelve en el agua en iones. En medicina se llaman así los minerales que llevan carga en la sangre y las células, como el sodio y el magnesio.',
      pl: 'Substancja, która w wodzie rozpada się na jony. W medycynie oznacza składniki mineralne obdarzone ładunkiem we krwi i w komórkach, na przykład sód i magnez.',
    },
  }),
  glossaryTerm('mmol', {
    term: {
      de: 'Millimol (mmol)',
      fr: 'Millimole (mmol)',
      it: 'Millimole (mmol)',
      en: 'Millimole (mmol)',
      es: 'Milimol (mmol)',
      pl: 'Milimol (mmol)',
    },
    definition: {
      de: 'Eine Einheit, die Teilchen zählt, statt sie zu wiegen. 1 mmol Magnesium wiegt etwa 24,3 mg.',
      fr: 'Une unité qui compte les particules au lieu de les peser. 1 mmol de magnésium pèse environ 24,3 mg.',
      it: 'Un’unità che conta le particelle invece di pesarle. 1 mmol di magnesio pesa circa 24,3 mg.',
      en: 'A unit that counts particles instead of weighing them. 1 mmol of magnesium weighs about 24.3 mg.',
      es: 'Una unidad que cuenta partículas en lugar de pesarlas. 1 mmol de magnesio pesa unos 24,3 mg.',
      pl: 'Jednostka, która liczy cząstki, zamiast je ważyć. 1 mmol magnezu waży około 24,3 mg.',
    },
  }),
  glossaryTerm('nrv', {
    term: {
      de: 'Nährstoffbezugswert (NRV)',
      fr: 'Valeur nutritionnelle de référence (VNR)',
      it: 'Valore nutritivo di riferimento (VNR)',
      en: 'Nutrient reference value (NRV)',
      es: 'Valor de referencia de nutrientes (VRN)',
      pl: 'Referencyjna wartość spożycia (RWS)',
    },
    definition: {
      de: 'Die Tagesmenge eines Nährstoffs, auf die sich Prozentangaben auf Lebensmitteln beziehen. Für Magnesium sind es 375 mg. Sie ist ein Maß für Etiketten und keine Empfehlung für eine einzelne Person.',
      fr: 'La quantité quotidienne d’un nutriment à laquelle se rapportent les pourcentages indiqués sur les aliments. Pour le magnésium, elle est de 375 mg. C’est une mesure pour les étiquettes et non une recommandation pour une personne donnée.',
      it: 'La quantità giornaliera di un nutriente a cui si riferiscono le percentuali sugli alimenti. Per il magnesio è di 375 mg. È una misura per le etichette e non una raccomandazione per la singola persona.',
      en: 'The daily amount of a nutrient to which percentages on foods refer. For magnesium it is 375 mg. It is a measure for labels, not a recommendation for an individual.',
      es: 'La cantidad diaria de un nutriente a la que se refieren los porcentajes de los alimentos. Para el magnesio es de 375 mg. Es una medida para las etiquetas y no una recomendación para una persona concreta.',
      pl: 'Dzienna ilość składnika odżywczego, do której odnoszą się wartości procentowe na opakowaniach żywności. Dla magnezu wynosi 375 mg. Jest to miara na potrzeby etykiet, a nie zalecenie dla konkretnej osoby.',
    },
  }),
  glossaryTerm('elemental-magnesium', {
    term: {
      de: 'Elementares Magnesium',
      fr: 'Magnésium élément',
      it: 'Magnesio elementare',
      en: 'Elemental magnesium',
      es: 'Magnesio elemental',
      pl: 'Magnez pierwiastkowy',
    },
    definition: {
      de: 'Das Magnesium selbst, ohne den Stoff, an den es gebunden ist. 1000 mg Magnesiumoxid enthalten etwa 600 mg davon; in Citraten ist der Anteil kleiner.',
      fr: 'Le magnésium lui-même, sans la substance à laquelle il est lié. 1000 mg d’oxyde de magnésium en contiennent environ 600 mg ; dans les citrates, la part est plus faible.',
      it: 'Il magnesio stesso, senza la sostanza a cui è legato. 1000 mg di ossido di magnesio ne contengono circa 600 mg; nei citrati la quota è minore.',
      en: 'The magnesium itself, without the substance it is bound to. 1000 mg of magnesium oxide contain about 600 mg of it; in citrates the share is smaller.',
      es: 'El magnesio mismo, sin la sustancia a la que está unido. 1000 mg de óxido de magnesio contienen unos 600 mg; en los citratos la proporción es menor.',
      pl: 'Sam magnez, bez substancji, z którą jest związany. 1000 mg tlenku magnezu zawiera go około 600 mg; w cytrynianach udział jest mniejszy.',
    },
  }),
]
