import {glossaryTerm} from './term.ts'

/** What happens in the body, and how much of a substance it bears. */
export const bodyTerms = [
  glossaryTerm('ul', {
    term: {
      de: 'Obergrenze (UL)',
      en: 'Tolerable upper intake level (UL)',
      fr: 'Limite supérieure (UL)',
      it: 'Livello massimo tollerabile (UL)',
      es: 'Ingesta máxima tolerable (UL)',
      pl: 'Górny tolerowany poziom spożycia (UL)',
    },
    definition: {
      de: 'Die Menge eines Nährstoffs am Tag, die auf Dauer voraussichtlich keinem gesunden Menschen schadet. Für Magnesium gilt sie nur für das, was zusätzlich zum Essen eingenommen wird.',
      en: 'The daily amount of a nutrient that is expected to harm no healthy person in the long run. For magnesium it counts only what is taken in addition to food.',
      fr: 'La quantité quotidienne d’un nutriment qui, à long terme, ne devrait nuire à aucune personne en bonne santé. Pour le magnésium, elle ne porte que sur ce que l’on prend en plus des repas.',
      it: 'La quantità giornaliera di un nutriente che a lungo termine non dovrebbe nuocere a nessuna persona sana. Per il magnesio vale solo per ciò che si assume in aggiunta al cibo.',
      es: 'La cantidad diaria de un nutriente que a la larga no debería perjudicar a ninguna persona sana. En el magnesio cuenta solo lo que se toma además de la comida.',
      pl: 'Dzienna ilość składnika, która przyjmowana długo nie powinna zaszkodzić nikomu zdrowemu. W przypadku magnezu dotyczy tylko tego, co przyjmuje się oprócz jedzenia.',
    },
  }),
  glossaryTerm('hypermagnesaemia', {
    term: {
      de: 'Hypermagnesiämie',
      en: 'Hypermagnesaemia',
      fr: 'Hypermagnésémie',
      it: 'Ipermagnesiemia',
      es: 'Hipermagnesemia',
      pl: 'Hipermagnezemia',
    },
    definition: {
      de: 'Zu viel Magnesium im Blut. Sie kommt vor allem vor, wenn schwache Nieren es nicht ausscheiden können, und kann Muskeln, Atmung und Herz lähmen.',
      en: 'Too much magnesium in the blood. It occurs above all when kidneys that work poorly cannot excrete it, and can paralyse muscles, breathing and heart.',
      fr: 'Excès de magnésium dans le sang. Il survient surtout quand des reins affaiblis ne peuvent pas l’éliminer, et peut paralyser les muscles, la respiration et le cœur.',
      it: 'Eccesso di magnesio nel sangue. Compare soprattutto quando i reni funzionano male e non riescono a eliminarlo e può paralizzare muscoli, respiro e cuore.',
      es: 'Exceso de magnesio en la sangre. Aparece sobre todo cuando los riñones funcionan mal y no pueden eliminarlo, y puede paralizar los músculos, la respiración y el corazón.',
      pl: 'Nadmiar magnezu we krwi. Występuje głównie wtedy, gdy słabe nerki nie mogą go wydalić, i może porazić mięśnie, oddech i serce.',
    },
  }),
  glossaryTerm('av-block', {
    term: {
      de: 'AV-Block',
      en: 'AV block',
      fr: 'Bloc auriculo-ventriculaire (bloc AV)',
      it: 'Blocco atrioventricolare (blocco AV)',
      es: 'Bloqueo AV',
      pl: 'Blok przedsionkowo-komorowy (blok AV)',
    },
    definition: {
      de: 'Eine Störung am Herzen: Der elektrische Reiz gelangt verzögert oder gar nicht von den Vorhöfen in die Kammern. Das Herz schlägt dann zu langsam.',
      en: 'A disorder of the heart: the electrical signal passes late or not at all from the atria to the ventricles. The heart then beats too slowly.',
      fr: 'Un trouble du cœur : le signal électrique passe en retard, ou pas du tout, des oreillettes aux ventricules. Le cœur bat alors trop lentement.',
      it: 'Un disturbo del cuore: il segnale elettrico passa in ritardo, o non passa affatto, dagli atri ai ventricoli. Il cuore batte allora troppo lentamente.',
      es: 'Un trastorno del corazón: la señal eléctrica pasa con retraso, o no pasa, de las aurículas a los ventrículos. El corazón late entonces demasiado despacio.',
      pl: 'Zaburzenie pracy serca: sygnał elektryczny przechodzi z przedsionków do komór z opóźnieniem albo nie przechodzi wcale. Serce bije wtedy zbyt wolno.',
    },
  }),
  glossaryTerm('renal-clearance', {
    term: {
      de: 'Renale Clearance',
      en: 'Renal clearance',
      fr: 'Clairance rénale',
      it: 'Clearance renale',
      es: 'Aclaramiento renal',
      pl: 'Klirens nerkowy',
    },
    definition: {
      de: 'Wie viel Blut die Nieren in einer Minute von einem Stoff befreien. Sie zeigt, wie gut die Nieren arbeiten.',
      en: 'How much blood the kidneys clear of a substance in one minute. It shows how well the kidneys work.',
      fr: 'La quantité de sang que les reins débarrassent d’une substance en une minute. Elle montre si les reins fonctionnent bien.',
      it: 'Quanto sangue i reni depurano da una sostanza in un minuto. Mostra se i reni funzionano bene.',
      es: 'La cantidad de sangre que los riñones limpian de una sustancia en un minuto. Muestra si los riñones funcionan bien.',
      pl: 'Ilość krwi, którą nerki oczyszczają z danej substancji w ciągu minuty. Pokazuje, jak dobrze pracują nerki.',
    },
  }),
]
