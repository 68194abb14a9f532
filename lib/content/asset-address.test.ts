import {expect, test} from 'vitest'
import {fileAddress, pictureOf} from './asset-address.ts'

const HASH = '0123456789012345678901234567890123456789'
const asset = {_id: `image-${HASH}-1000x800-png`, colour: '#eeeeee'}

test('offers a picture in the widths it has pixels for, on the site’s own origin', () => {
  const {src, srcSet, width, height} = pictureOf({asset, crop: null, hotspot: null})
  expect({width, height}).toEqual({width: 1000, height: 800})
  expect(src).toBe(`/lake/images/local/production/${HASH}-1000x800.png?w=1000&auto=format`)
  expect(srcSet.split(', ').map((one) => one.split(' ')[1])).toEqual([
    '320w',
    '480w',
    '640w',
    '960w',
    '1000w',
  ])
})

test('shows only what the editor’s crop leaves, in its shape', () => {
  const crop = {left: 0.5, right: 0, top: 0.25, bottom: 0.25}
  const {src, width, height} = pictureOf({asset, crop, hotspot: null})
  expect({width, height}).toEqual({width: 500, height: 400})
  expect(new URL(src, 'http://site').searchParams.get('rect')).toBe('500,200,500,400')
})

test('leads to a file by its path', () => {
  expect(fileAddress('files/local/production/a.pdf')).toBe('/lake/files/local/production/a.pdf')
})
