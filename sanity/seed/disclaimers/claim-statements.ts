import type {Language, Market} from '#lib/i18n/locales.ts'
import {everywhere} from './everywhere.ts'

/**
 * What stands beside a health claim, by Regulation (EC) No 1924/2006, Article 10(2). Its English words
 * were read in full, the German ones in a secondary copy, the others not; Switzerland has a law of its
 * own, which was not read.
 */
const stateIn = (market: Market, language: Language) => {
  if (market === 'CH') return 'unverified'
  if (language === 'en') return 'verified'
  return language === 'de' ? 'secondary' : 'unverified'
}

const article = (letter: string, quote: string) => ({
  duty: quote,
  legalBasis: [
    {
      citation: `Regulation (EC) No 1924/2006, Article 10(2)(${letter})`,
      url: 'https://www.legislation.gov.uk/eur/2006/1924',
      quote,
    },
  ],
})

const diet = everywhere(
  {
    key: 'claim-diet',
    ...article(
      'a',
      'a statement indicating the importance of a varied and balanced diet and a healthy lifestyle',
    ),
  },
  {
    de: 'Eine abwechslungsreiche und ausgewogene Ernährung und eine gesunde Lebensweise sind wichtig.',
    fr: 'Une alimentation variée et équilibrée et un mode de vie sain sont importants.',
    it: 'Sono importanti una dieta varia ed equilibrata e uno stile di vita sano.',
    en: 'A varied and balanced diet and a healthy lifestyle are important.',
    es: 'Es importante mantener una dieta variada y equilibrada y un estilo de vida saludable.',
    pl: 'Ważne są zróżnicowana, zbilansowana dieta i zdrowy tryb życia.',
  },
  stateIn,
)

const amount = everywhere(
  {
    key: 'claim-amount',
    ...article(
      'b',
      'the quantity of the food and pattern of consumption required to obtain the claimed beneficial effect',
    ),
  },
  {
    de: 'Die angegebene Wirkung setzt voraus, dass die empfohlene tägliche Verzehrsmenge eingenommen wird, die auf dieser Seite steht.',
    fr: 'L’effet indiqué suppose la prise de la portion journalière recommandée qui figure sur cette page.',
    it: 'L’effetto indicato presuppone l’assunzione della dose giornaliera raccomandata che figura in questa pagina.',
    en: 'The stated effect requires the recommended daily amount given on this page.',
    es: 'El efecto indicado requiere tomar la cantidad diaria recomendada que figura en esta página.',
    pl: 'Podane działanie wymaga spożywania zalecanej porcji dziennej podanej na tej stronie.',
  },
  stateIn,
)

const caution = everywhere(
  {
    key: 'claim-caution',
    ...article(
      'c), (d',
      'where appropriate, a statement addressed to persons who should avoid using the food; and an appropriate warning for products that are likely to present a health risk if consumed to excess',
    ),
  },
  {
    de: 'Nicht geeignet bei eingeschränkter Nierenfunktion, ohne dass ärztlich dazu geraten wurde. Zu viel Magnesium kann abführend wirken.',
    fr: 'Ne convient pas en cas de fonction rénale réduite, sauf avis médical. Trop de magnésium peut avoir un effet laxatif.',
    it: 'Non adatto in caso di funzionalità renale ridotta, salvo parere medico. Troppo magnesio può avere un effetto lassativo.',
    en: 'Not suitable with reduced kidney function unless a doctor advises it. Too much magnesium may have a laxative effect.',
    es: 'No apto en caso de función renal reducida, salvo consejo médico. Demasiado magnesio puede tener efecto laxante.',
    pl: 'Nieodpowiedni przy osłabionej czynności nerek, chyba że zaleci go lekarz. Nadmiar magnezu może działać przeczyszczająco.',
  },
  stateIn,
)

export const claimStatements = [...diet, ...amount, ...caution]
