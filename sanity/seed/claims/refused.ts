import {refused} from './claim.ts'

/** Claims on magnesium that were refused. They stand here so that nobody refers to one by mistake. */
export const refusedClaims = [
  refused('blood-clotting', '357', {
    de: 'Magnesium trägt zu einer normalen Blutgerinnung bei',
    fr: 'Le magnésium contribue à une coagulation sanguine normale',
    it: 'Il magnesio contribuisce alla normale coagulazione del sangue',
    en: 'Magnesium contributes to normal blood clotting',
    es: 'El magnesio contribuye a la coagulación sanguínea normal',
    pl: 'Magnez przyczynia się do prawidłowego krzepnięcia krwi',
  }),
  refused('gastric-acid', '376', {
    de: 'Magnesium trägt zu normaler Magensäure bei',
    fr: 'Le magnésium contribue à une acidité gastrique normale',
    it: 'Il magnesio contribuisce alla normale acidità gastrica',
    en: 'Magnesium contributes to normal gastric acid',
    es: 'El magnesio contribuye a la acidez gástrica normal',
    pl: 'Magnez przyczynia się do utrzymania prawidłowej kwasowości żołądka',
  }),
]
