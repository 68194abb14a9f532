import readExif, {type Exif} from 'exif-reader'

/** What a camera wrote into a picture, as its asset document holds it. What is unreadable is left out. */
export function exifOf(block: Uint8Array | undefined) {
  const {Photo: photo} = tagsIn(block)
  const known = Object.entries(photo ?? {}).flatMap(([name, value]) =>
    isPlain(value) ? [[name, value instanceof Date ? value.toISOString() : value] as const] : [],
  )
  if (known.length === 0) return undefined
  return {_type: 'sanity.imageExifMetadata' as const, ...Object.fromEntries(known)}
}

/** Where a picture was taken; undefined when it does not say so in full. */
export function locationOf(block: Uint8Array | undefined) {
  const {GPSInfo: gps} = tagsIn(block)
  const lat = degrees(gps?.GPSLatitude, gps?.GPSLatitudeRef === 'S')
  const lng = degrees(gps?.GPSLongitude, gps?.GPSLongitudeRef === 'W')
  if (lat === null || lng === null) return undefined
  const below = gps?.GPSAltitudeRef === 1 ? -1 : 1
  const alt = Number.isFinite(gps?.GPSAltitude) ? {alt: below * Number(gps?.GPSAltitude)} : {}
  return {_type: 'geopoint' as const, lat, lng, ...alt}
}

function tagsIn(block: Uint8Array | undefined): Partial<Exif> {
  try {
    return block ? readExif(Buffer.from(block)) : {}
  } catch {
    // A picture is worth keeping when its camera's notes are garbled.
    return {}
  }
}

const isPlain = (value: unknown) =>
  typeof value === 'string' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (value instanceof Date && !Number.isNaN(value.getTime())) ||
  (Array.isArray(value) && value.every((part) => Number.isFinite(part)))

function degrees(parts: number[] | undefined, isNegative: boolean): number | null {
  const [whole, minutes = 0, seconds = 0] = parts ?? []
  const value = Number(whole) + minutes / 60 + seconds / 3600
  if (!Number.isFinite(value)) return null
  return isNegative ? -value : value
}
