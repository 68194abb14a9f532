/** Titles and first sentences by what they assert, written for this check and for nothing else. */
export const HEADLINES = {
  de: {
    asserting: [
      'Magnesium hilft gegen Wadenkrämpfe',
      'So beugt Magnesium nächtlichen Krämpfen vor',
      'Magnesiummangel ist schuld an Ihren Krämpfen',
      'Krämpfe kommen von zu wenig Magnesium',
    ],
    open: [
      'Muskel- und Wadenkrämpfe: Ursachen und was hilft',
      'Hilft Magnesium gegen Wadenkrämpfe?',
      'Magnesium beugt Krämpfen bei Älteren wahrscheinlich nicht vor',
      'Was Studien über Dehnen und Magnesium sagen',
    ],
  },
  en: {
    asserting: [
      'Magnesium relieves leg cramps',
      'How magnesium prevents cramps at night',
      'Low magnesium causes your cramps',
      'A lack of magnesium is behind most cramps',
    ],
    open: [
      'Muscle and leg cramps: causes and what helps',
      'Does magnesium help against cramps?',
      'Magnesium does not prevent cramps in older adults',
      'What studies say about stretching and magnesium',
    ],
  },
  fr: {
    asserting: [
      'Le magnésium soulage les crampes',
      'Le magnésium contre les crampes nocturnes',
      'Le manque de magnésium provoque les crampes',
      'Vos crampes sont dues à un manque de magnésium',
    ],
    open: [
      'Crampes musculaires : causes et ce qui aide',
      'Le magnésium aide-t-il contre les crampes ?',
      'Le magnésium ne prévient pas les crampes des personnes âgées',
      'Ce que disent les études sur les étirements et le magnésium',
    ],
  },
  it: {
    asserting: [
      'Il magnesio allevia i crampi',
      'Magnesio contro i crampi notturni',
      'La carenza di magnesio provoca i crampi',
      'I crampi sono dovuti a poco magnesio',
    ],
    open: [
      'Crampi muscolari: cause e rimedi',
      'Il magnesio aiuta contro i crampi?',
      'Il magnesio non previene i crampi negli anziani',
      'Che cosa dicono gli studi su stretching e magnesio',
    ],
  },
  es: {
    asserting: [
      'El magnesio alivia los calambres',
      'Magnesio contra los calambres nocturnos',
      'La falta de magnesio provoca calambres',
      'Los calambres se deben a la falta de magnesio',
    ],
    open: [
      'Calambres musculares: causas y qué ayuda',
      '¿Ayuda el magnesio contra los calambres?',
      'El magnesio no previene los calambres en los mayores',
      'Qué dicen los estudios sobre el estiramiento y el magnesio',
    ],
  },
  pl: {
    asserting: [
      'Magnez łagodzi skurcze',
      'Magnez na skurcze łydek',
      'Niedobór magnezu powoduje skurcze',
      'Brak magnezu jest przyczyną skurczów',
    ],
    open: [
      'Skurcze mięśni: przyczyny i co pomaga',
      'Czy magnez pomaga na skurcze?',
      'Magnez nie zapobiega skurczom u osób starszych',
      'Co mówią badania o rozciąganiu i magnezie',
    ],
  },
} as const
