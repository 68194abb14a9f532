import {localized} from '../localized.ts'

export const lemon = localized({
  de: 'Zitrone',
  fr: 'Citron',
  it: 'Limone',
  en: 'Lemon',
  es: 'Limón',
  pl: 'Cytrynowy',
})

export const orange = localized({
  de: 'Orange',
  fr: 'Orange',
  it: 'Arancia',
  en: 'Orange',
  es: 'Naranja',
  pl: 'Pomarańczowy',
})

export const orangeMango = localized({
  de: 'Orange-Mango',
  fr: 'Orange et mangue',
  it: 'Arancia e mango',
  en: 'Orange and mango',
  es: 'Naranja y mango',
  pl: 'Pomarańcza i mango',
})

export const orangePassionFruit = localized({
  de: 'Orange-Passionsfrucht',
  fr: 'Orange et fruit de la passion',
  it: 'Arancia e frutto della passione',
  en: 'Orange and passion fruit',
  es: 'Naranja y maracuyá',
  pl: 'Pomarańcza i marakuja',
})
