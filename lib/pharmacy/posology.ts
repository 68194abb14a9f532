/** What one group of people takes in a day. */
export type DoseOfDay = {population: string; minAge: number; unitsMin: number; unitsMax: number}

/** The most units that anybody takes in a day; null without a row. */
export const mostUnits = (rows: readonly DoseOfDay[]): number | null =>
  rows.length > 0 ? Math.max(...rows.map(({unitsMax}) => unitsMax)) : null

/** Why rows for groups of people do not fit together, or with the most units a day; null where they do. */
export function problemOfPosology(
  rows: readonly DoseOfDay[],
  maxUnitsPerDay: number | null,
): string | null {
  const reversed = rows.find(({unitsMin, unitsMax}) => unitsMin > unitsMax)
  if (reversed) {
    return `${reversed.unitsMin} to ${reversed.unitsMax} units: the smaller number stands first.`
  }
  const groups = rows.map(({population, minAge}) => `${population} from ${minAge}`)
  const twice = groups.find((group, index) => groups.indexOf(group) !== index)
  if (twice) return `There are two rows for ${twice} years: keep one.`
  const most = mostUnits(rows)
  if (most === null || most === maxUnitsPerDay) return null
  return `The rows go up to ${most} units a day, and the highest number of units a day is ${maxUnitsPerDay ?? 'not given'}: make them agree.`
}
