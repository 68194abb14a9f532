import {glossaryTerm} from './term.ts'

export const mmol = glossaryTerm('mmol', {
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
})
