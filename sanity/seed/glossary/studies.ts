import {glossaryTerm} from './term.ts'

/** How one finds out whether something works. */
export const studyTerms = [
  glossaryTerm('placebo', {
    term: {
      de: 'Placebo (Scheinpräparat)',
      en: 'Placebo (dummy treatment)',
      fr: 'Placebo (préparation factice)',
      it: 'Placebo (preparato inerte)',
      es: 'Placebo (preparado simulado)',
      pl: 'Placebo (preparat pozorny)',
    },
    definition: {
      de: 'Ein Präparat ohne Wirkstoff, das genauso aussieht wie das echte. Studien vergleichen mit ihm, weil viele Beschwerden auch von selbst besser werden.',
      en: 'A preparation without an active substance that looks just like the real one. Studies use it for comparison because many symptoms also get better by themselves.',
      fr: 'Une préparation sans principe actif, semblable en tout point à la vraie. Les études s’en servent comme point de comparaison, car beaucoup de troubles s’améliorent aussi d’eux-mêmes.',
      it: 'Un preparato senza principio attivo, identico a quello vero. Gli studi lo usano come termine di paragone, perché molti disturbi migliorano anche da soli.',
      es: 'Un preparado sin principio activo, igual por fuera que el verdadero. Los estudios lo usan para comparar, porque muchas molestias mejoran también por sí mismas.',
      pl: 'Preparat bez substancji czynnej, który wygląda tak samo jak prawdziwy. W badaniach porównuje się z nim oceniany preparat, ponieważ wiele dolegliwości ustępuje także samoistnie.',
    },
  }),
  glossaryTerm('confidence-interval', {
    term: {
      de: 'Konfidenzintervall',
      en: 'Confidence interval',
      fr: 'Intervalle de confiance',
      it: 'Intervallo di confidenza',
      es: 'Intervalo de confianza',
      pl: 'Przedział ufności',
    },
    definition: {
      de: 'Der Bereich, in dem der wahre Wert nach einer Studie wahrscheinlich liegt. Reicht er von Nutzen bis Schaden, so zeigt die Studie keinen sicheren Unterschied.',
      en: 'The range in which the true value probably lies according to a study. If it reaches from benefit to harm, the study shows no clear difference.',
      fr: 'L’intervalle dans lequel la vraie valeur se trouve probablement selon une étude. S’il s’étend d’un bénéfice à un effet nocif, l’étude ne montre aucune différence certaine.',
      it: 'L’intervallo in cui, secondo uno studio, si trova probabilmente il valore vero. Se va dal beneficio al danno, lo studio non mostra alcuna differenza certa.',
      es: 'El intervalo en el que, según un estudio, se encuentra probablemente el valor verdadero. Si va del beneficio al daño, el estudio no muestra ninguna diferencia clara.',
      pl: 'Zakres, w którym według badania prawdopodobnie leży prawdziwa wartość. Jeśli sięga od korzyści do szkody, badanie nie pokazuje żadnej pewnej różnicy.',
    },
  }),
]
