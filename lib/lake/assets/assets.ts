import {createHash} from 'node:crypto'
import sharp from 'sharp'
import {describeImage, type Extra} from './describe-image.ts'
import {drawImage} from './draw-image.ts'
import type {Extension, FileType} from './file-types.ts'
import type {Size} from './geometry.ts'
import type {ImageParameters} from './image-parameters.ts'
import {openOriginals, type Received} from './originals.ts'
import type {OutputFormat} from './output-format.ts'
import {openRenderingCache} from './rendering-cache.ts'
import {createWorkGate} from './work-gate.ts'

/** Bytes of drawn images that are kept on disk. */
const CACHE_BYTES = 1024 ** 3

export type Assets = ReturnType<typeof openAssets>

type Stored = Size & {sha1: string; name: string; extension: Extension}

type Options = {
  data: string
  /** Bytes of drawn images that are kept; a test keeps fewer. */
  maxCacheBytes?: number
}

/** The pictures and files of a data folder: `assets/originals`, kept, and `assets/cache`, not. */
export function openAssets({data, maxCacheBytes = CACHE_BYTES}: Options) {
  const originals = openOriginals(data)
  const cache = openRenderingCache(data, maxCacheBytes)
  const drawing = createWorkGate({running: 2, waiting: 200})
  // Apart, so that a page full of new sizes does not keep editors from uploading.
  const describing = createWorkGate({running: 1, waiting: 200})
  const underWay = new Map<string, Promise<Uint8Array>>()

  async function cachedOrDrawn(
    key: string,
    stored: Stored,
    parameters: ImageParameters,
    format: OutputFormat,
  ) {
    const name = `${key}.${format}`
    const cached = await cache.get(name)
    if (cached) return cached
    const original = {...stored, path: originals.path('images', stored.name)}
    const drawn = await drawing.run(() => drawImage(original, parameters, format))
    await cache.put(name, drawn)
    return drawn
  }

  return {
    receive: originals.receive,
    keep: originals.keep,
    discard: originals.discard,
    path: originals.path,

    describe: ({path}: Received, type: FileType, extras: readonly Extra[]) =>
      describing.run(() => describeImage(path, type, extras)),

    /** A stored picture drawn anew; the same request twice at once is one piece of work. */
    draw(stored: Stored, parameters: ImageParameters, format: OutputFormat): Promise<Uint8Array> {
      const key = renderingKey(stored.sha1, parameters, format)
      const known = underWay.get(key)
      if (known) return known
      const drawn = cachedOrDrawn(key, stored, parameters, format).finally(() =>
        underWay.delete(key),
      )
      underWay.set(key, drawn)
      return drawn
    },

    /** Resolves once all that is being read and drawn is done. */
    idle: async () => void (await Promise.all([drawing.idle(), describing.idle()])),
  }
}

/** The same for the same picture drawn the same way by the same program. */
export function renderingKey(
  sha1: string,
  parameters: ImageParameters,
  format: OutputFormat,
): string {
  // The format says all that `auto` does, and a parameter's place in the address says nothing.
  const {auto: _, ...rest} = parameters
  const sorted = Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const program = [sharp.versions.sharp, sharp.versions.vips]
  return createHash('sha256')
    .update(JSON.stringify([sha1, sorted, format, ...program]))
    .digest('hex')
}
