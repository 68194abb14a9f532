import {isPlainObject} from './json.ts'
import {matchesOf, updateAt, type Match, type Refuse} from './patch-path.ts'

type Splice = (positions: number[], items: unknown[]) => (array: unknown[]) => unknown[]

const PLACES: Record<string, Splice> = {
  before: (positions, items) => (array) => array.toSpliced(Math.min(...positions), 0, ...items),
  after: (positions, items) => (array) =>
    array.toSpliced(array.length === 0 ? 0 : Math.max(...positions) + 1, 0, ...items),
  replace: (positions, items) => (array) => {
    const kept = (item: unknown, index: number) => (positions.includes(index) ? [] : [item])
    return array.flatMap(kept).toSpliced(Math.min(...positions), 0, ...items)
  },
}

/** `insert: {before|after|replace: path, items}`; a path that meets no array changes nothing. */
export function insertItems(root: unknown, operand: unknown, refuse: Refuse): unknown {
  if (!isPlainObject(operand) || !Array.isArray(operand.items)) {
    throw refuse('insert needs an array of items')
  }
  const given = Object.keys(PLACES).filter((place) => typeof operand[place] === 'string')
  const splice = given.length === 1 ? PLACES[String(given[0])] : undefined
  if (!splice) throw refuse('insert needs exactly one of before, after and replace')

  const path = String(operand[String(given[0])])
  const items = operand.items
  const groups = Map.groupBy(positionsIn(matchesOf(root, path, refuse, true)), ({parent}) =>
    JSON.stringify(parent),
  )
  return [...groups.values()].reduce<unknown>((value, group) => {
    const change = splice(
      group.map(({position}) => position),
      items,
    )
    return updateAt(value, group[0]?.parent ?? [], (array) =>
      Array.isArray(array) ? change(array) : array,
    )
  }, root)
}

function positionsIn(matches: Match[]) {
  return matches.flatMap(({path}) => {
    const position = path.at(-1)
    return typeof position === 'number' ? [{parent: path.slice(0, -1), position}] : []
  })
}
