import type {Extension} from './file-types.ts'
import type {ImageParameters} from './image-parameters.ts'

/** What a drawn image is sent as. */
export type OutputFormat = 'jpg' | 'png' | 'webp' | 'avif' | 'gif'

/** What a stored picture becomes when nobody asks for a format. Browsers show no TIFF. */
const OWN_FORMAT: Partial<Record<Extension, OutputFormat>> = {
  jpg: 'jpg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
  tif: 'jpg',
}

/** The format of the answer; null for a picture that is sent as it is stored: a vector graphic. */
export function outputFormat(
  stored: Extension,
  {fm, auto}: ImageParameters,
  accept: string,
): OutputFormat | null {
  if (fm) return fm === 'pjpg' ? 'jpg' : fm
  const own = OWN_FORMAT[stored]
  if (!own) return null
  // AVIF takes a hundred times the work of WebP, so it is drawn only when it is asked for by name.
  if (auto && own !== 'avif' && accept.includes('image/webp')) return 'webp'
  return own
}
