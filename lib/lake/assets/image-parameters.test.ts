import {expect, test} from 'vitest'
import {imageParameters} from './image-parameters.ts'

const read = (search: string) => imageParameters(new URLSearchParams(search))

test('reads what @sanity/image-url writes', () => {
  expect(
    read('rect=10,20,300,200&w=150&h=100&fit=crop&crop=top,left&auto=format&dpr=2&q=60&flip=hv'),
  ).toEqual({
    rect: {left: 10, top: 20, width: 300, height: 200},
    w: 150,
    h: 100,
    fit: 'crop',
    crop: 'top,left',
    auto: 'format',
    dpr: 2,
    q: 60,
    flip: 'hv',
  })
  expect(read('bg=f00&invert=true&sat=-100&fp-x=0.25')).toEqual({
    bg: {r: 255, g: 0, b: 0, alpha: 1},
    invert: true,
    sat: -100,
    'fp-x': 0.25,
  })
})

test('cuts what is absurd to what is possible', () => {
  expect(read('w=99999&dpr=50')).toEqual({w: 8192, dpr: 3})
})

test('ignores parameters it does not know, and all but the first of several', () => {
  expect(read('tag=studio&w=10&w=oops')).toEqual({w: 10})
})

test('reads colours with and without an alpha channel', () => {
  expect(read('bg=80ff0000').bg).toEqual({r: 255, g: 0, b: 0, alpha: 128 / 255})
  expect(read('bg=%23abc').bg).toEqual({r: 170, g: 187, b: 204, alpha: 1})
})

test.each([
  ['w', 'abc'],
  ['w', ''],
  ['w', '0'],
  ['w', '-5'],
  ['w', '1e3'],
  ['h', '0x10'],
  ['h', '99999999999999999999'],
  ['rect', '1,2,3'],
  ['rect', '0,0,0,10'],
  ['rect', '-1,0,10,10'],
  ['fit', 'stretch'],
  ['crop', 'top,bottom'],
  ['fp-x', '1.5'],
  ['dpr', '0'],
  ['or', '45'],
  ['flip', 'x'],
  ['auto', 'compress'],
  ['fm', 'exe'],
  ['q', '101'],
  ['blur', '-1'],
  ['sat', '1000'],
  ['invert', 'perhaps'],
  ['bg', 'red'],
  ['frame', '2'],
  ['pad', '9999'],
])('refuses %s=%s and names parameter, value and what was expected', (name, value) => {
  expect(() => read(`${name}=${value}`)).toThrow(
    `The image parameter "${name}" is "${value}", expected `,
  )
})
