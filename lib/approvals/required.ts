import type {Capacity} from './records.ts'

/**
 * In which capacities a text has to be approved. What an article says is medicine; what the page of a
 * product says is law, and of a medicine both.
 */
export function requiredCapacities(type: string, legalStatus: string | null): Capacity[] {
  if (type !== 'productText') return ['medical']
  return legalStatus?.startsWith('medicine') ? ['medical', 'regulatory'] : ['regulatory']
}
