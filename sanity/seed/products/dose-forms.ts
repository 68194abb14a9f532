import {localized} from '../localized.ts'
import type {ProductDocument} from '../types.ts'

type DoseForm = ProductDocument['doseForm']

/** Dose forms by their code in the EDQM Standard Terms. */

export const effervescentTablet: DoseForm = {
  edqmCode: '10222000',
  label: localized({
    de: 'Brausetablette',
    fr: 'Comprimé effervescent',
    it: 'Compressa effervescente',
    en: 'Effervescent tablet',
    es: 'Comprimido efervescente',
    pl: 'Tabletka musująca',
  }),
}

export const effervescentGranules: DoseForm = {
  edqmCode: '10205000',
  label: localized({
    de: 'Brausegranulat',
    fr: 'Granulés effervescents',
    it: 'Granulato effervescente',
    en: 'Effervescent granules',
    es: 'Granulado efervescente',
    pl: 'Granulat musujący',
  }),
}

export const powderForOralSolution: DoseForm = {
  edqmCode: '10110000',
  label: localized({
    de: 'Pulver zur Herstellung einer Lösung zum Einnehmen',
    fr: 'Poudre pour solution buvable',
    it: 'Polvere per soluzione orale',
    en: 'Powder for oral solution',
    es: 'Polvo para solución oral',
    pl: 'Proszek do sporządzania roztworu doustnego',
  }),
}

export const hardCapsule: DoseForm = {
  edqmCode: '10210000',
  label: localized({
    de: 'Hartkapsel',
    fr: 'Gélule',
    it: 'Capsula rigida',
    en: 'Capsule, hard',
    es: 'Cápsula dura',
    pl: 'Kapsułka twarda',
  }),
}

export const oralSolution: DoseForm = {
  edqmCode: '10105000',
  label: localized({
    de: 'Lösung zum Einnehmen',
    fr: 'Solution buvable',
    it: 'Soluzione orale',
    en: 'Oral solution',
    es: 'Solución oral',
    pl: 'Roztwór doustny',
  }),
}

export const granules: DoseForm = {
  edqmCode: '10204000',
  label: localized({
    de: 'Granulat',
    fr: 'Granulés',
    it: 'Granulato',
    en: 'Granules',
    es: 'Granulado',
    pl: 'Granulat',
  }),
}

export const tablet: DoseForm = {
  edqmCode: '10219000',
  label: localized({
    de: 'Tablette',
    fr: 'Comprimé',
    it: 'Compressa',
    en: 'Tablet',
    es: 'Comprimido',
    pl: 'Tabletka',
  }),
}
