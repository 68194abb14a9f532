import {endPreview} from '#lib/content/preview/end.ts'

/** Ends a preview and leads back to the page it was left on, as everybody sees it. */
async function leave(request: Request) {
  const location = await endPreview(request)
  return new Response(null, {
    status: 303,
    headers: {location, 'cache-control': 'private, no-store'},
  })
}

export {leave as GET, leave as POST}
