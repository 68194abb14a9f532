import 'server-only'
import {cookies} from 'next/headers'
import {env} from '#lib/env.ts'
import type {Perspective} from './perspective.ts'

/** Set by Next: its value is checked against a secret of the build. */
const DRAFT_MODE = '__prerender_bypass'
const PERSPECTIVE = 'sanity-preview-perspective'
/** As long as a sign-in to the Studio lasts. */
const LIFETIME_S = 12 * 60 * 60

// The Studio is on the site's own origin, so no other site ever has to send these along.
const guarded = {
  httpOnly: true,
  path: '/',
  sameSite: 'lax',
  secure: env.siteUrl.startsWith('https:'),
  maxAge: LIFETIME_S,
} as const

/** Keeps the cookies of a preview that has just begun to this site and to a working day. */
export async function guardPreviewCookies(): Promise<void> {
  const jar = await cookies()
  for (const name of [DRAFT_MODE, PERSPECTIVE]) {
    const value = jar.get(name)?.value
    if (value !== undefined) jar.set({name, value, ...guarded})
  }
}

export const perspectiveCookie = async () => (await cookies()).get(PERSPECTIVE)?.value

export async function setPerspectiveCookie(perspective: Perspective): Promise<void> {
  const jar = await cookies()
  jar.set({name: PERSPECTIVE, value: perspective.join(','), ...guarded})
}

export async function dropPerspectiveCookie(): Promise<void> {
  const jar = await cookies()
  jar.delete(PERSPECTIVE)
}
