import {createImageUrlBuilder} from '@sanity/image-url'
import {describe, expect, test} from 'vitest'
import {layoutFor} from './geometry.ts'
import {imageParameters} from './image-parameters.ts'

const PICTURE = {width: 1000, height: 500}
const layout = (search: string) => layoutFor(PICTURE, imageParameters(new URLSearchParams(search)))
const whole = {left: 0, top: 0, width: 1000, height: 500}

describe('each fit', () => {
  test.each([
    ['', 1000, 500],
    ['w=200', 200, 100],
    ['h=200', 400, 200],
    ['w=300&h=300', 300, 150],
    ['w=2000', 2000, 1000],
    ['w=2000&fit=max', 1000, 500],
    ['w=300&h=300&fit=scale', 300, 300],
    ['h=250&fit=scale', 500, 250],
    ['w=200&dpr=2', 400, 200],
    ['w=100&h=300&or=90', 200, 100],
  ])('%s makes %i by %i of the whole', (search, width, height) => {
    expect(layout(search)).toMatchObject({extract: whole, size: {width, height}, canvas: null})
  })

  test('crop fills the box and cuts what sticks out around the middle', () => {
    expect(layout('w=100&h=100&fit=crop')).toEqual({
      extract: {left: 250, top: 0, width: 500, height: 500},
      size: {width: 100, height: 100},
      canvas: null,
      isByEntropy: false,
    })
  })

  test('min is crop that never enlarges', () => {
    expect(layout('w=2000&h=2000&fit=min')).toMatchObject({
      extract: {left: 250, top: 0, width: 500, height: 500},
      size: {width: 500, height: 500},
    })
  })

  test('fill and fillmax lay the picture on a canvas of the size that was asked for', () => {
    expect(layout('w=300&h=300&fit=fill')).toMatchObject({
      size: {width: 300, height: 150},
      canvas: {width: 300, height: 300},
    })
    expect(layout('w=2000&h=2000&fit=fillmax')).toMatchObject({
      size: {width: 1000, height: 500},
      canvas: {width: 2000, height: 2000},
    })
  })
})

test.each([
  ['crop=left', 0],
  ['crop=right', 500],
  ['crop=center', 250],
  ['crop=focalpoint&fp-x=0.3&fp-y=0.5', 50],
  ['fp-x=0.9', 500],
])('%s decides which part of a wide picture is kept', (search, left) => {
  expect(layout(`w=100&h=100&fit=crop&${search}`).extract).toEqual({
    left,
    top: 0,
    width: 500,
    height: 500,
  })
})

test('bounds a side that fit=crop derives from the other', () => {
  expect(layout('w=200&min-h=150&fit=crop').size).toEqual({width: 200, height: 150})
  expect(layout('w=200&max-h=50&fit=crop').size).toEqual({width: 200, height: 50})
  expect(layout('w=200&max-h=50').size).toEqual({width: 200, height: 100})
})

test('a rectangle one pixel too wide is cut to the picture; one outside is refused', () => {
  expect(layout('rect=900,0,101,501').extract).toEqual({left: 900, top: 0, width: 100, height: 500})
  expect(() => layout('rect=1000,0,10,10')).toThrow('"rect" is "1000,0,10,10"')
})

test('draws nothing larger than its limits, in the shape that was asked for', () => {
  const {size} = layoutFor(
    {width: 1, height: 1},
    imageParameters(new URLSearchParams('w=8192&h=8192&dpr=3&fit=crop')),
  )
  expect(size.width * size.height).toBeLessThanOrEqual(40_010_000)
  expect(size.width).toBe(size.height)
  expect(layout('h=8000&fit=clip').size.width).toBeLessThanOrEqual(8192)
})

test('never makes a side of nothing', () => {
  const thin = layoutFor({width: 10_000, height: 1}, imageParameters(new URLSearchParams('w=10')))
  expect(thin.size).toEqual({width: 10, height: 1})
})

test('an editor’s crop and hotspot become the pixels they mean', () => {
  const image = {
    asset: {_ref: 'image-0123456789012345678901234567890123456789-1000x500-png'},
    crop: {left: 0.1, right: 0.1, top: 0.2, bottom: 0},
    hotspot: {x: 0.8, y: 0.5, width: 0.2, height: 0.2},
  }
  const builder = createImageUrlBuilder({projectId: 'local', dataset: 'production'})
  const search = new URL(builder.image(image).width(200).height(200).url()).search
  // 400 high after the crop, so 400 wide, as far right as the crop lets the hotspot's middle stand.
  expect(layout(search)).toMatchObject({
    extract: {left: 500, top: 100, width: 400, height: 400},
    size: {width: 200, height: 200},
  })
})
