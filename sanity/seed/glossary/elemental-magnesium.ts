import {glossaryTerm} from './term.ts'

export const elementalMagnesium = glossaryTerm('elemental-magnesium', {
  term: {
    de: 'Elementares Magnesium',
    fr: 'Magnésium élément',
    it: 'Magnesio elementare',
    en: 'Elemental magnesium',
    es: 'Magnesio elemental',
    pl: 'Magnez elementarny',
  },
  definition: {
    de: 'Das Magnesium selbst, ohne den Stoff, an den es gebunden ist. 1000 mg Magnesiumoxid enthalten etwa 600 mg davon; in Citraten ist der Anteil kleiner.',
    fr: 'Le magnésium lui-même, sans la substance à laquelle il est lié. 1000 mg d’oxyde de magnésium en contiennent environ 600 mg ; dans les citrates, la part est plus faible.',
    it: 'Il magnesio stesso, senza la sostanza a cui è legato. 1000 mg di ossido di magnesio ne contengono circa 600 mg; nei citrati la quota è minore.',
    en: 'The magnesium itself, without the substance it is bound to. 1000 mg of magnesium oxide contain about 600 mg of it; in citrates the share is smaller.',
    es: 'El magnesio mismo, sin la sustancia a la que está unido. 1000 mg de óxido de magnesio contienen unos 600 mg; en los citratos la proporción es menor.',
    pl: 'Sam magnez, bez substancji, z którą jest związany. 1000 mg tlenku magnezu zawiera go około 600 mg; w cytrynianach udział jest mniejszy.',
  },
})
