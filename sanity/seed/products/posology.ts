import type {Posology} from '../types.ts'

type Units = {min: number; max: number}

/** Units a day, by age. */
export const adults = ({min, max}: Units): Posology => ({
  _key: 'adults',
  population: 'adults',
  minAge: 18,
  unitsMin: min,
  unitsMax: max,
})

export const adolescents = ({min, max}: Units): Posology => ({
  _key: 'adolescents',
  population: 'adolescents',
  minAge: 12,
  unitsMin: min,
  unitsMax: max,
})

export const children = ({min, max}: Units): Posology => ({
  _key: 'children',
  population: 'children',
  minAge: 6,
  unitsMin: min,
  unitsMax: max,
})
