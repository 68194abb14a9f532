import {siteMode} from '#lib/content/site-mode.ts'

/** Robots are kept out of a demonstration, and of any site until its owner says otherwise. */
export function GET() {
  const lines = siteMode.mayBeIndexed
    ? [
        'User-agent: *',
        'Disallow: /studio',
        'Disallow: /api/',
        '',
        `Sitemap: ${siteMode.url}/sitemap.xml`,
      ]
    : ['User-agent: *', 'Disallow: /']
  return new Response(`${lines.join('\n')}\n`, {
    headers: {'content-type': 'text/plain; charset=utf-8'},
  })
}
