import {signedIn, type Endpoint} from './context.ts'
import {isFor, SESSION_COOKIE, sessionOf} from './identity.ts'
import {json} from './responses.ts'
import {SESSION_LIFETIME} from '../store/access.ts'

/** Turns a one-time code into a session and goes on to the Studio. Reached as `/lake/sign-in?code=…`. */
export const signIn: Endpoint = ({search, request}, {store, siteUrl}) => {
  const secret = store.access.redeemCode(search.get('code') ?? '')
  if (secret === null) return refusedPage()
  // The browser forgets the session before this one, so its streams have to end too.
  const former = sessionOf(request.headers)
  if (former !== null) store.access.revoke(former)
  return new Response(null, {
    status: 303,
    headers: {
      location: '/studio',
      'set-cookie': cookie(siteUrl, secret, SESSION_LIFETIME / 1000),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  })
}

/** Ends the session of the caller, on the server too. */
export const logout: Endpoint = ({request}, {store, siteUrl}) => {
  const secret = sessionOf(request.headers)
  const identity = secret === null ? null : store.access.identify(secret)
  // A tab of the person before: their session is over, and the present one is not theirs to end.
  if (identity && !isFor(request.headers, identity)) return json({ok: true})
  if (secret !== null) store.access.revoke(secret)
  return json({ok: true}, 200, {'set-cookie': cookie(siteUrl, '', 0)})
}

/** Who is signed in and until when, in seconds since 1970. */
export const authId: Endpoint = (call) => {
  const {userId, expires} = signedIn(call)
  return json({id: userId, expiry: expires === null ? null : Math.floor(expires / 1000)})
}

function cookie(siteUrl: string, value: string, maxAge: number) {
  const secure = siteUrl.startsWith('https:') ? '; Secure' : ''
  return `${SESSION_COOKIE}=${value}; Path=/lake; Max-Age=${maxAge}; HttpOnly; SameSite=Strict${secure}`
}

const refusedPage = () =>
  new Response(REFUSED_PAGE, {
    status: 401,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'cache-control': 'no-store',
    },
  })

const REFUSED_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>This sign-in link does not work</title>
<style>body{font:1.125rem/1.55 system-ui;max-width:36rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}</style>
<h1>This sign-in link does not work</h1>
<p>A link works once and for 15 minutes. Ask for a new one, or make it where the system runs:</p>
<pre>npm run sign-in -- --role editor --name "Your name"</pre>
</html>
`
