import {everywhere} from './everywhere.ts'

/** The annex names the warning; none of its languages was read at its source. */
export const sodiumNotices = everywhere(
  {
    key: 'sodium-content',
    kind: 'advisory',
    duty: 'At 17 mmol (391 mg) of sodium or more in the maximum daily dose: that this is to be considered by those on a low-salt diet.',
    legalBasis: [{citation: 'EMA, Annex to the guideline on excipients: sodium'}],
  },
  {
    de: 'Enthält viel Natrium. Wer sich salzarm ernähren soll, fragt vor der Einnahme ärztlich oder in der Apotheke nach.',
    fr: 'Contient beaucoup de sodium. En cas de régime pauvre en sel, demandez conseil à un médecin ou à un pharmacien avant la prise.',
    it: 'Contiene molto sodio. Chi segue una dieta povera di sale chieda consiglio a un medico o a un farmacista prima dell’assunzione.',
    en: 'High in sodium. If you have been told to eat little salt, ask a doctor or pharmacist before you take it.',
    es: 'Contiene mucho sodio. Quien deba seguir una dieta baja en sal consulte antes con un médico o un farmacéutico.',
    pl: 'Zawiera dużo sodu. Osoby na diecie niskosodowej powinny przed zastosowaniem zapytać lekarza lub farmaceutę.',
  },
  () => 'unverified',
)
