import {glossaryTerm} from './term.ts'

export const electrolyte = glossaryTerm('electrolyte', {
  term: {
    de: 'Elektrolyt',
    fr: 'Électrolyte',
    it: 'Elettrolita',
    en: 'Electrolyte',
    es: 'Electrolito',
    pl: 'Elektrolit',
  },
  definition: {
    de: 'Ein Stoff, der sich in Wasser in Ionen auflöst. Mediziner nennen so die Mineralstoffe, die in Blut und Zellen geladen vorliegen, zum Beispiel Natrium und Magnesium.',
    fr: 'Une substance qui se dissout dans l’eau en ions. En médecine, on appelle ainsi les minéraux qui portent une charge dans le sang et les cellules, comme le sodium et le magnésium.',
    it: 'Una sostanza che in acqua si scioglie in ioni. In medicina indica i minerali che nel sangue e nelle cellule portano una carica, per esempio il sodio e il magnesio.',
    en: 'A substance that dissolves in water into ions. In medicine it means the minerals that carry a charge in blood and cells, such as sodium and magnesium.',
    es: 'Una sustancia que se disuelve en el agua en iones. En medicina se llaman así los minerales que llevan carga en la sangre y las células, como el sodio y el magnesio.',
    pl: 'Substancja, która w wodzie rozpada się na jony. W medycynie oznacza minerały obdarzone ładunkiem we krwi i w komórkach, na przykład sód i magnez.',
  },
})
