import {fileTypes, type Extension, type FileType} from './file-types.ts'
import {isSvg, isText} from './sniff-text.ts'

/** How many of a file's first bytes `sniff` wants to see. */
export const HEAD_BYTES = 16 * 1024

type Test = (latin: string) => boolean

const begins =
  (text: string, at = 0): Test =>
  (latin) =>
    latin.startsWith(text, at)
const all =
  (...tests: Test[]): Test =>
  (latin) =>
    tests.every((test) => test(latin))
const any =
  (...tests: Test[]): Test =>
  (latin) =>
    tests.some((test) => test(latin))
const holds =
  (text: string): Test =>
  (latin) =>
    latin.includes(text)

/** The brands of a file in the ISO base media format, which all begin with a box `ftyp`. */
const brand = (...names: string[]): Test =>
  all(begins('ftyp', 4), (latin) => {
    // The box begins with its own length; a file that lies about it is searched no further.
    const length = Buffer.from(latin.slice(0, 4), 'latin1').readUInt32BE()
    const brands: string[] = latin.slice(8, Math.min(length, 256)).match(/.{4}/gs) ?? []
    return names.some((name) => brands.includes(name))
  })

const ZIP = 'PK\x03\x04'
const officeWith = (folder: string) => all(begins(ZIP), holds('[Content_Types].xml'), holds(folder))

/** The first that is true decides. */
const TESTS: readonly (readonly [Extension, Test])[] = [
  ['png', begins('\x89PNG\r\n\x1a\n')],
  ['jpg', begins('\xff\xd8\xff')],
  ['gif', any(begins('GIF87a'), begins('GIF89a'))],
  ['webp', all(begins('RIFF'), begins('WEBP', 8))],
  ['tif', any(begins('II*\0'), begins('MM\0*'))],
  ['avif', brand('avif', 'avis')],
  ['heic', brand('heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1')],
  ['m4a', brand('M4A ')],
  ['mov', brand('qt  ')],
  ['mp4', begins('ftyp', 4)],
  ['pdf', begins('%PDF-')],
  ['epub', all(begins(ZIP), begins('mimetypeapplication/epub+zip', 30))],
  ['docx', officeWith('word/')],
  ['xlsx', officeWith('xl/')],
  ['pptx', officeWith('ppt/')],
  ['zip', any(begins(ZIP), begins('PK\x05\x06'))],
  ['gz', begins('\x1f\x8b')],
  ['mp3', any(begins('ID3'), begins('\xff\xfb'), begins('\xff\xf3'), begins('\xff\xf2'))],
  ['wav', all(begins('RIFF'), begins('WAVE', 8))],
  ['ogg', begins('OggS')],
  ['flac', begins('fLaC')],
  ['webm', all(begins('\x1a\x45\xdf\xa3'), holds('webm'))],
  ['woff2', begins('wOF2')],
  ['bmp', all(begins('BM'), begins('\0\0\0\0', 6))],
]

/** What plain text may call itself by its name: nothing here acts in a browser. */
const KINDS_OF_TEXT: readonly Extension[] = ['csv', 'json', 'md', 'srt', 'tsv', 'vtt']

/**
 * Says what a file is by its first bytes, whatever its name or sender claims. Text may choose among
 * harmless kinds of text by its name; what nobody knows is bytes.
 */
export function sniff(head: Uint8Array, filename = ''): FileType {
  const latin = Buffer.from(head).toString('latin1')
  const known = TESTS.find(([, test]) => test(latin))
  if (known) return fileTypes[known[0]]
  if (!isText(head)) return fileTypes.bin
  if (isSvg(head)) return fileTypes.svg
  const claimed = filename.slice(filename.lastIndexOf('.') + 1).toLowerCase()
  return fileTypes[KINDS_OF_TEXT.find((kind) => kind === claimed) ?? 'txt']
}
