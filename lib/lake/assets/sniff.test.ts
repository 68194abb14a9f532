import {describe, expect, test} from 'vitest'
import {sniff} from './sniff.ts'

const bytes = (latin: string) => Buffer.from(latin, 'latin1')
const box = (brands: string) =>
  bytes(`${String.fromCodePoint(0, 0, 0, brands.length + 8)}ftyp${brands}`)

describe('the first bytes say what a file is', () => {
  test.each([
    ['png', bytes('\x89PNG\r\n\x1a\n\0\0')],
    ['jpg', bytes('\xff\xd8\xff\xe0')],
    ['gif', bytes('GIF89a')],
    ['webp', bytes('RIFF\0\0\0\0WEBPVP8 ')],
    ['wav', bytes('RIFF\0\0\0\0WAVEfmt ')],
    ['tif', bytes('MM\0*')],
    ['avif', box('avif\0\0\0\0mif1avif')],
    ['avif', box('mif1\0\0\0\0mif1avifmiaf')],
    ['heic', box('heic\0\0\0\0mif1heic')],
    ['mp4', box('isom\0\0\x02\0isomiso2')],
    ['mov', box('qt  \0\0\0\0qt  ')],
    ['pdf', bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3')],
    ['zip', bytes('PK\x03\x04\x14\0')],
    ['docx', bytes('PK\x03\x04..............[Content_Types].xml..PK\x03\x04....word/document.xml')],
    ['txt', bytes('Guten Tag\n')],
    ['bin', bytes('\0\x01\x02\x03')],
    ['bin', bytes('')],
    ['txt', bytes('<!doctype html><script>alert(1)</script>')],
    ['txt', bytes('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>')],
  ])('%s', (extension, head) => {
    expect(sniff(head).extension).toBe(extension)
  })
})

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '\ufeff  <?xml version="1.0"?>\n<!-- drawn by hand --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x"><svg/>',
  '<!DOCTYPE svg [<!ENTITY a "b">]><svg:svg xmlns:svg="http://www.w3.org/2000/svg">',
])('finds the root element of a vector graphic behind what may precede it: %s', (text) => {
  expect(sniff(Buffer.from(text))).toMatchObject({extension: 'svg', isImage: true})
})

test('keeps a text readable whose last character the head cuts in two', () => {
  expect(sniff(Buffer.from('größer').subarray(0, 3)).extension).toBe('txt')
})

test('lets text choose among harmless kinds by its name, and nothing else', () => {
  expect(sniff(bytes('a;b\n'), 'Preise.CSV')).toMatchObject({mimeType: 'text/csv'})
  expect(sniff(bytes('<script>'), 'page.html').mimeType).toBe('text/plain')
  expect(sniff(bytes('alert(1)'), 'x.svg').mimeType).toBe('text/plain')
  expect(sniff(bytes('%PDF-1.4'), 'x.csv').mimeType).toBe('application/pdf')
  expect(sniff(bytes('\0\x01'), 'x.csv').mimeType).toBe('application/octet-stream')
})
