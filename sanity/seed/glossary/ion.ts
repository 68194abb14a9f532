import {glossaryTerm} from './term.ts'

export const ion = glossaryTerm('ion', {
  term: {de: 'Ion', fr: 'Ion', it: 'Ione', en: 'Ion', es: 'Ion', pl: 'Jon'},
  definition: {
    de: 'Ein Teilchen mit elektrischer Ladung. Magnesium, Calcium, Kalium und Natrium liegen im Körper als Ionen vor.',
    fr: 'Une particule qui porte une charge électrique. Le magnésium, le calcium, le potassium et le sodium sont présents dans le corps sous forme d’ions.',
    it: 'Una particella con una carica elettrica. Magnesio, calcio, potassio e sodio sono presenti nel corpo come ioni.',
    en: 'A particle with an electric charge. Magnesium, calcium, potassium and sodium are present in the body as ions.',
    es: 'Una partícula con carga eléctrica. El magnesio, el calcio, el potasio y el sodio están en el cuerpo en forma de iones.',
    pl: 'Cząstka o ładunku elektrycznym. Magnez, wapń, potas i sód występują w organizmie w postaci jonów.',
  },
})
