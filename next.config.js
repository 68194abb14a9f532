import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import createNextIntlPlugin from 'next-intl/plugin'

// The Studio compiles styles and evaluates GROQ filters at run time, so it alone may use eval.
const studioPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https://cdn.sanity.io",
  "font-src 'self' data:",
  hostedOnly(
    "connect-src 'self' data: blob:",
    'https://*.api.sanity.io wss://*.api.sanity.io https://*.sanity.io',
  ),
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "frame-ancestors 'self'",
  "base-uri 'self'",
  "object-src 'none'",
].join('; ')

// Pages are static, so a nonce is impossible, and Next's inline scripts need 'unsafe-inline'. No page
// renders HTML from content. See docs/decisions.
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https://cdn.sanity.io",
  "frame-ancestors 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
].join('; ')

const PAGES = '/((?!studio|lake|_next|api).*)'

/** @type {{type: 'cookie', key: string}} */
const previewCookie = {type: 'cookie', key: '__prerender_bypass'}

/** @param {string} directive @param {string} hosts */
function hostedOnly(directive, hosts) {
  return process.env.NEXT_PUBLIC_SANITY_PROJECT_ID ? `${directive} ${hosts}` : directive
}

const securityHeaders = [
  {key: 'x-content-type-options', value: 'nosniff'},
  {key: 'referrer-policy', value: 'strict-origin-when-cross-origin'},
  {key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=()'},
  {key: 'cross-origin-opener-policy', value: 'same-origin'},
]

/**
 * The Studio's stylesheet loads its font from another host. A copy without those rules, made anew each
 * time so that it follows the installed version, takes its place; the theme has a font of its own.
 */
function localStudioStyles() {
  const source = readFileSync(
    new URL('./node_modules/ui5/dist/styles.css', import.meta.url),
    'utf8',
  )
  mkdirSync(new URL('./.cache/', import.meta.url), {recursive: true})
  const file = new URL('./.cache/ui5-styles.css', import.meta.url)
  writeFileSync(file, source.replaceAll(/@font-face\s*\{[^}]*\}/g, ''))
  return './.cache/ui5-styles.css'
}

/** @type {import('next').NextConfig} */
const config = {
  agentRules: false,
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  devIndicators: false,
  typedRoutes: false,
  reactStrictMode: true,
  // npm run check has checked them; who starts the system should not wait for it again.
  typescript: {ignoreBuildErrors: true},
  // Freshness: both of Next's caches ask the tag clock. See docs/decisions and lib/content/freshness.
  cacheHandler: new URL('./lib/content/freshness/page-cache.ts', import.meta.url).pathname,
  cacheHandlers: {
    default: new URL('./lib/content/freshness/function-cache.ts', import.meta.url).pathname,
  },
  cacheLife: {
    // The clock expires what changed; these are the backstop. A browser's router keeps a page 30 s.
    default: {stale: 30, revalidate: 3600, expire: 86_400 * 30},
  },
  // Every link is a plain one: there is no navigation inside the router that would have to be instant.
  experimental: {instantInsights: {validationLevel: 'manual-warning'}},
  turbopack: {
    root: import.meta.dirname,
    resolveAlias: {'ui5/styles.css': localStudioStyles()},
  },
  async headers() {
    return [
      {source: '/:path*', headers: securityHeaders},
      {
        source: PAGES,
        headers: [{key: 'content-security-policy', value: pagePolicy}],
      },
      {
        // A shared cache may hold a page for a minute at most.
        source: PAGES,
        missing: [previewCookie],
        headers: [{key: 'cache-control', value: 'public, max-age=0, s-maxage=60, must-revalidate'}],
      },
      {
        // A preview is nobody else's, and neither is what a forged cookie asks for.
        source: PAGES,
        has: [previewCookie],
        headers: [{key: 'cache-control', value: 'private, no-store'}],
      },
      {source: '/studio/:path*', headers: [{key: 'content-security-policy', value: studioPolicy}]},
    ]
  },
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
