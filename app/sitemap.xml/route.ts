import {connection} from 'next/server'
import {sitemapOf} from '#app/_pages/sitemap.ts'

/** Every reachable page with its alternates, as they are at this moment. */
export async function GET() {
  await connection()
  const sitemap = await sitemapOf()
  return sitemap === null
    ? new Response(null, {status: 503, headers: {'retry-after': '5', 'cache-control': 'no-store'}})
    : new Response(sitemap, {headers: {'content-type': 'application/xml; charset=utf-8'}})
}
