/** What a preview shows: drafts, a release, or several of them one over the other, the first winning. */
export type Perspective = readonly string[]

const DRAFTS: Perspective = ['drafts']
const NAME = /^[A-Za-z0-9_-]{1,128}$/
const MOST_LAYERS = 20

/** Reads the perspective from its cookie. Whatever is not a list of names shows drafts. */
export function readPerspective(text: string | undefined): Perspective {
  const names = (text ?? '')
    .split(',')
    .map((name) => name.trim().replace(/^previewDrafts$/, 'drafts'))
  const isFit =
    names.length <= MOST_LAYERS && names.every((name) => NAME.test(name) && name !== 'raw')
  return isFit ? names : DRAFTS
}

/** The release that stands on top, or null where drafts or published documents do. */
export const releaseOf = ([top]: Perspective): string | null =>
  top === undefined || top === 'drafts' || top === 'published' ? null : top
