/**
 * Which Content Lake: the embedded one on the site's own origin, or a hosted project. The only part of
 * the environment that the browser knows too: Next inlines these variables by their full names.
 */
const hostedProject = process.env.NEXT_PUBLIC_SANITY_PROJECT_ID || undefined

export const isEmbedded = hostedProject === undefined
export const projectId = hostedProject ?? 'local'
export const dataset = process.env.NEXT_PUBLIC_SANITY_DATASET || 'production'
