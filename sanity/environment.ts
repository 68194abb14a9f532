/**
 * Which Content Lake the Studio speaks to: the embedded one on the site's own origin, or a hosted
 * project. It runs in the browser, where Next inlines the two public variables by their full names.
 */
const hostedProject = process.env.NEXT_PUBLIC_SANITY_PROJECT_ID || undefined

export const isEmbedded = hostedProject === undefined
export const projectId = hostedProject ?? 'local'
export const dataset = process.env.NEXT_PUBLIC_SANITY_DATASET || 'production'

export const STUDIO_PATH = '/studio'
export const LAKE_PATH = '/lake'

/** The embedded lake on the page's own origin. Outside a browser (schema extraction) it is never called. */
export const lakeHost = () =>
  `${typeof window === 'undefined' ? 'http://localhost' : window.location.origin}${LAKE_PATH}`
