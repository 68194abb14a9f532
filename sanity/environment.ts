/** Where the Studio finds the lake and itself. It runs in the browser. */
export {dataset, isEmbedded, projectId} from '#lib/public-env.ts'

export const STUDIO_PATH = '/studio'
export const LAKE_PATH = '/lake'

/** The embedded lake on the page's own origin. Outside a browser (schema extraction) it is never called. */
export const lakeHost = () =>
  `${typeof window === 'undefined' ? 'http://localhost' : window.location.origin}${LAKE_PATH}`
