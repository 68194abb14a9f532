/**
 * Swiss law calls quantité de référence what the European Union calls valeur nutritionnelle de
 * référence, and likewise in German and Italian.
 */
export const swissGerman = [
  ['% NRV', '% der Referenzmenge'],
  ['Nährstoffbezugswert', 'Referenzmenge'],
] as const

export const swissFrench = [
  ['% VNR', '% de la quantité de référence'],
  ['Valeur nutritionnelle de référence', 'Quantité de référence'],
] as const

export const swissItalian = [
  ['% VNR', '% della quantità di riferimento'],
  ['Valore nutritivo di riferimento', 'Quantità di riferimento'],
] as const
