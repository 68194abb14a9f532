import type {Language, Market} from '#lib/i18n/locales.ts'
import {markets} from '../markets.ts'
import type {DisclaimerDocument} from '../types.ts'
import {noticesOf} from './notice.ts'

/** Our own words, so they are their own source. They end with the market's emergency number. */
const TEXTS: Partial<Record<Language, (emergency: string) => string>> = {
  de: (emergency) =>
    `Diese Seite gibt allgemeine Informationen und kann Beratung, Diagnose oder Behandlung durch eine Ärztin, einen Arzt oder eine Apotheke nicht ersetzen. Beginnen, ändern oder beenden Sie ihretwegen keine Behandlung. Im Notfall wählen Sie ${emergency}.`,
  fr: (emergency) =>
    `Cette page donne des informations générales et ne peut remplacer le conseil, le diagnostic ou le traitement d’un médecin ou d’un pharmacien. Ne commencez, ne modifiez et n’interrompez aucun traitement à cause d’elle. En cas d’urgence, appelez le ${emergency}.`,
  it: (emergency) =>
    `Questa pagina fornisce informazioni generali e non può sostituire il consiglio, la diagnosi o la cura di un medico o di un farmacista. Non si deve iniziare, modificare o interrompere una terapia in base a quanto vi si legge. In caso di emergenza chiamare il ${emergency}.`,
  en: (emergency) =>
    `This page gives general information and cannot replace advice, diagnosis or treatment by a doctor or pharmacist. Do not start, change or stop a treatment because of it. In an emergency call ${emergency}.`,
  es: (emergency) =>
    `Esta página ofrece información general y no puede sustituir el consejo, el diagnóstico ni el tratamiento de un médico o de un farmacéutico. No inicie, modifique ni interrumpa ningún tratamiento a causa de ella. En caso de emergencia, llame al ${emergency}.`,
  pl: (emergency) =>
    `Ta strona zawiera informacje ogólne i nie zastępuje porady, diagnozy ani leczenia przez lekarza lub farmaceutę. Nie należy na jej podstawie rozpoczynać, zmieniać ani przerywać leczenia. W nagłym wypadku należy zadzwonić pod numer ${emergency}.`,
}

export const medicalGeneral: DisclaimerDocument[] = markets.flatMap(
  ({code, languages, emergency}) =>
    languages.flatMap((language) => generalNotice(code, language, emergency)),
)

function generalNotice(market: Market, language: Language, emergency: string) {
  const text = TEXTS[language]
  if (!text) throw new Error(`No general medical notice in ${language}`)
  return noticesOf(market, [
    {
      key: 'medical-general',
      kind: 'medical',
      language,
      text: text(emergency),
      verification: 'verified',
      legalBasis: [{citation: 'House rule R01: no provision of law fixes this notice'}],
    },
  ])
}
