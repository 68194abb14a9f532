import {localized} from '../localized.ts'
import type {ProductDocument} from '../types.ts'

type Excipient = ProductDocument['excipients'][number]

/** The excipients that a label has to name, with their amount in one unit. */
export const sodium = (mgPerUnit: number): Excipient => ({
  _key: 'sodium',
  substance: 'sodium',
  name: localized({
    de: 'Natrium',
    fr: 'Sodium',
    it: 'Sodio',
    en: 'Sodium',
    es: 'Sodio',
    pl: 'Sód',
  }),
  mgPerUnit,
})

export const potassium = (mgPerUnit: number): Excipient => ({
  _key: 'potassium',
  name: localized({
    de: 'Kalium',
    fr: 'Potassium',
    it: 'Potassio',
    en: 'Potassium',
    es: 'Potasio',
    pl: 'Potas',
  }),
  mgPerUnit,
})

export const sorbitol = (mgPerUnit: number): Excipient => ({
  _key: 'sorbitol',
  name: localized({
    de: 'Sorbitol',
    fr: 'Sorbitol',
    it: 'Sorbitolo',
    en: 'Sorbitol',
    es: 'Sorbitol',
    pl: 'Sorbitol',
  }),
  mgPerUnit,
})

export const sucrose = (mgPerUnit: number): Excipient => ({
  _key: 'sucrose',
  name: localized({
    de: 'Sucrose',
    fr: 'Saccharose',
    it: 'Saccarosio',
    en: 'Sucrose',
    es: 'Sacarosa',
    pl: 'Sacharoza',
  }),
  mgPerUnit,
})
