import {expect, test} from 'vitest'
import {paletteOf} from './palette.ts'

const pixels = (...runs: [count: number, rgba: number[]][]) =>
  new Uint8Array(runs.flatMap(([count, rgba]) => Array.from({length: count}, () => rgba).flat()))

test('names the most frequent colour, and for each kind of colour the best', () => {
  const palette = paletteOf(
    pixels([70, [255, 255, 255, 255]], [20, [200, 30, 30, 255]], [10, [20, 40, 90, 255]]),
  )
  expect(palette).toMatchObject({
    dominant: {background: '#ffffff', foreground: '#000', title: '#000', population: 70},
    vibrant: {background: '#c81e1e', foreground: '#fff', population: 20},
    darkVibrant: {background: '#14285a', population: 10},
    lightMuted: {background: '#ffffff'},
  })
  expect(palette).not.toHaveProperty('darkMuted')
})

test('counts no transparent pixel, and has no palette of nothing', () => {
  expect(paletteOf(pixels([9, [1, 2, 3, 0]], [1, [0, 0, 255, 255]]))?.dominant).toMatchObject({
    background: '#0000ff',
    population: 100,
  })
  expect(paletteOf(pixels([9, [1, 2, 3, 0]]))).toBeUndefined()
})
