/** A path of this site out of what somebody sent, host and all: never an address elsewhere. */
export function ownPath(text: string | null): string {
  const base = 'http://this-site.invalid'
  const url = URL.parse(text ?? '/', base)
  if (!url) return '/'
  // `//host/…` would be another site to a browser.
  return `${url.pathname.replace(/^\/*/, '/')}${url.search}${url.hash}`
}
