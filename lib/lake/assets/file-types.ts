/** What a file is by its own bytes. `isImage` is true of pictures that can be decoded and resized. */
export type FileType = {
  readonly extension: string
  readonly mimeType: string
  readonly isImage: boolean
}

const picture = (extension: string, subtype = extension): FileType => ({
  extension,
  mimeType: `image/${subtype}`,
  isImage: true,
})
const other = (extension: string, mimeType: string): FileType => ({
  extension,
  mimeType,
  isImage: false,
})
const office = (extension: string, kind: string) =>
  other(extension, `application/vnd.openxmlformats-officedocument.${kind}`)

/** Every type a stored file can have. HTML, XML and scripts are not among them: they are plain text. */
export const fileTypes = {
  png: picture('png'),
  jpg: picture('jpg', 'jpeg'),
  gif: picture('gif'),
  webp: picture('webp'),
  avif: picture('avif'),
  tif: picture('tif', 'tiff'),
  svg: picture('svg', 'svg+xml'),
  heic: other('heic', 'image/heic'),
  bmp: other('bmp', 'image/bmp'),
  m4a: other('m4a', 'audio/mp4'),
  mov: other('mov', 'video/quicktime'),
  mp4: other('mp4', 'video/mp4'),
  webm: other('webm', 'video/webm'),
  mp3: other('mp3', 'audio/mpeg'),
  wav: other('wav', 'audio/wav'),
  ogg: other('ogg', 'audio/ogg'),
  flac: other('flac', 'audio/flac'),
  pdf: other('pdf', 'application/pdf'),
  epub: other('epub', 'application/epub+zip'),
  docx: office('docx', 'wordprocessingml.document'),
  xlsx: office('xlsx', 'spreadsheetml.sheet'),
  pptx: office('pptx', 'presentationml.presentation'),
  zip: other('zip', 'application/zip'),
  gz: other('gz', 'application/gzip'),
  woff2: other('woff2', 'font/woff2'),
  csv: other('csv', 'text/csv'),
  json: other('json', 'application/json'),
  md: other('md', 'text/markdown'),
  srt: other('srt', 'application/x-subrip'),
  tsv: other('tsv', 'text/tab-separated-values'),
  vtt: other('vtt', 'text/vtt'),
  txt: other('txt', 'text/plain'),
  bin: other('bin', 'application/octet-stream'),
} as const satisfies Record<string, FileType>

export type Extension = keyof typeof fileTypes

export const isExtension = (text: string): text is Extension => Object.hasOwn(fileTypes, text)
