import {glossaryTerm} from './term.ts'

export const nrv = glossaryTerm('nrv', {
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
    en: 'The daily amount of a nutrient to which percentages on foods refer. For magnesium it is 375 mg. It is a measure for labels and no recommendation for an individual.',
    es: 'La cantidad diaria de un nutriente a la que se refieren los porcentajes de los alimentos. Para el magnesio es de 375 mg. Es una medida para las etiquetas y no una recomendación para una persona concreta.',
    pl: 'Dzienna ilość składnika odżywczego, do której odnoszą się wartości procentowe na żywności. Dla magnezu wynosi 375 mg. Jest to miara na potrzeby etykiet, a nie zalecenie dla konkretnej osoby.',
  },
})
