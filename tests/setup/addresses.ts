/** The addresses and documents of the seed that the browser tests speak of, by locale. */

export const cramps = {
  'de-DE': {
    id: 'articleText-muscle-and-leg-cramps-de-DE',
    path: '/de-de/ratgeber/muskel-und-wadenkraempfe',
    list: '/de-de/ratgeber',
  },
  'fr-CH': {
    id: 'articleText-muscle-and-leg-cramps-fr-CH',
    path: '/fr-ch/conseils/crampes-musculaires-et-crampes-des-jambes',
    list: '/fr-ch/conseils',
  },
  'en-GB': {
    id: 'articleText-muscle-and-leg-cramps-en-GB',
    path: '/en-gb/articles/muscle-and-leg-cramps',
    list: '/en-gb/articles',
  },
} as const

/** A food supplement, in three locales. */
export const balance = {
  'de-DE': '/de-de/produkte/magnovia-balance-125',
  'fr-CH': '/fr-ch/produits/magnovia-balance-125',
  'en-GB': '/en-gb/products/magnovia-balance-125',
} as const

/** A medicine, in two. */
export const effervescent = {
  'de-DE': '/de-de/produkte/magnovia-365-brausetabletten-orange',
  'fr-CH': '/fr-ch/produits/magnovia-365-comprimes-effervescents-orange',
} as const

/** The package leaflet of the medicine. */
export const leaflet = {
  'de-DE': '/de-de/packungsbeilagen/magnovia-365-brausetabletten-orange',
  'ar-XB': '/ar-xb/leaflets/magnovia-365-effervescent-tablets-orange-xb',
} as const

/** One address of each kind of page that a locale has. */
export const pagesOf = {
  'de-DE': {
    home: '/de-de',
    topic: cramps['de-DE'].list,
    article: cramps['de-DE'].path,
    products: '/de-de/produkte',
    supplement: balance['de-DE'],
    medicine: effervescent['de-DE'],
    leaflet: leaflet['de-DE'],
    notfound: '/de-de/gibt-es-nicht',
  },
  'fr-CH': {
    home: '/fr-ch',
    topic: cramps['fr-CH'].list,
    article: cramps['fr-CH'].path,
    products: '/fr-ch/produits',
    supplement: balance['fr-CH'],
    medicine: effervescent['fr-CH'],
    notfound: '/fr-ch/n-existe-pas',
  },
  'ar-XB': {
    home: '/ar-xb',
    topic: '/ar-xb/articles',
    article: '/ar-xb/articles/muscle-and-leg-cramps-xb',
    products: '/ar-xb/products',
    supplement: '/ar-xb/products/magnovia-balance-125-xb',
    medicine: '/ar-xb/products/magnovia-365-effervescent-tablets-orange-xb',
    leaflet: leaflet['ar-XB'],
    notfound: '/ar-xb/nowhere',
  },
} as const
