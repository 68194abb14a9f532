import {localized} from '../localized.ts'
import {referencesTo} from '../references-to.ts'
import type {EvidenceStatementDocument} from '../types.ts'

const statement = (
  key: string,
  facts: Omit<EvidenceStatementDocument, '_id' | '_type' | 'key'>,
): EvidenceStatementDocument => ({
  _id: `evidenceStatement-${key}`,
  _type: 'evidenceStatement',
  key,
  ...facts,
})

/** What studies found, question by question. */
export const evidenceStatements: EvidenceStatementDocument[] = [
  statement('magnesium-older-adults', {
    question: localized({
      de: 'Beugt Magnesium Muskelkrämpfen vor?',
      fr: 'Le magnésium prévient-il les crampes musculaires ?',
      it: 'Il magnesio previene i crampi muscolari?',
      en: 'Does magnesium prevent muscle cramps?',
      es: '¿Previene el magnesio los calambres musculares?',
      pl: 'Czy magnez zapobiega skurczom mięśni?',
    }),
    population: localized({
      de: 'Ältere Erwachsene',
      fr: 'Adultes âgés',
      it: 'Adulti anziani',
      en: 'Older adults',
      es: 'Personas mayores',
      pl: 'Osoby starsze',
    }),
    direction: 'noBenefit',
    certainty: 'moderate',
    searchDate: '2019-09-09',
    references: referencesTo(['source-garrison-2020']),
  }),
  statement('magnesium-pregnancy', {
    question: localized({
      de: 'Hilft Magnesium gegen Beinkrämpfe?',
      fr: 'Le magnésium aide-t-il contre les crampes des jambes ?',
      it: 'Il magnesio aiuta contro i crampi alle gambe?',
      en: 'Does magnesium help with leg cramps?',
      es: '¿Ayuda el magnesio contra los calambres en las piernas?',
      pl: 'Czy magnez pomaga przy skurczach nóg?',
    }),
    population: localized({
      de: 'Schwangere',
      fr: 'Femmes enceintes',
      it: 'Donne in gravidanza',
      en: 'Pregnant women',
      es: 'Mujeres embarazadas',
      pl: 'Kobiety w ciąży',
    }),
    direction: 'conflicting',
    certainty: 'veryLow',
    searchDate: '2019-09-25',
    references: referencesTo(['source-luo-2020']),
  }),
  statement('stretching-at-night', {
    question: localized({
      de: 'Beugt Dehnen vor dem Schlafen nächtlichen Wadenkrämpfen vor?',
      fr: 'Les étirements avant le coucher préviennent-ils les crampes nocturnes ?',
      it: 'Lo stretching prima di dormire previene i crampi notturni?',
      en: 'Does stretching before sleep prevent night-time leg cramps?',
      es: '¿Previenen los estiramientos antes de dormir los calambres nocturnos en las piernas?',
      pl: 'Czy rozciąganie przed snem zapobiega nocnym skurczom nóg?',
    }),
    population: localized({
      de: 'Erwachsene ab 50 Jahren',
      fr: 'Adultes à partir de 50 ans',
      it: 'Adulti dai 50 anni',
      en: 'Adults aged 50 and over',
      es: 'Adultos a partir de 50 años',
      pl: 'Dorośli w wieku od 50 lat',
    }),
    direction: 'conflicting',
    certainty: 'low',
    searchDate: '2020-05-12',
    references: referencesTo([
      'source-hallegraeff-2012',
      'source-coppin-2005',
      'source-hawke-2021',
    ]),
  }),
  statement('minerals-during-sport', {
    question: localized({
      de: 'Kommen Krämpfe beim Sport von einem Verlust an Wasser und Mineralstoffen?',
      fr: 'Les crampes du sport viennent-elles d’une perte d’eau et de minéraux ?',
      it: 'I crampi durante lo sport dipendono da una perdita di acqua e di minerali?',
      en: 'Do cramps during sport come from a loss of water and minerals?',
      es: '¿Se deben los calambres del deporte a una pérdida de agua y minerales?',
      pl: 'Czy skurcze podczas sportu biorą się z utraty wody i składników mineralnych?',
    }),
    population: localized({
      de: 'Erwachsene im Ausdauersport',
      fr: 'Adultes pratiquant un sport d’endurance',
      it: 'Adulti che praticano sport di resistenza',
      en: 'Adults in endurance sport',
      es: 'Adultos en deportes de resistencia',
      pl: 'Dorośli uprawiający sporty wytrzymałościowe',
    }),
    direction: 'conflicting',
    certainty: 'low',
    // The review names no day of its search: this is the day on which it was published.
    searchDate: '2021-06-29',
    references: referencesTo([
      'source-schwellnus-2004',
      'source-schwellnus-2011',
      'source-miller-2022',
    ]),
  }),
]
