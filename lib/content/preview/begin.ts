import 'server-only'
import {unstable_rethrow} from 'next/navigation'
import type {NextRequest} from 'next/server'
import {defineEnableDraftMode} from 'next-sanity/draft-mode'
import {previewClient} from '../client.ts'
import {guardPreviewCookies} from './cookies.ts'
import {ownPath} from './own-path.ts'

/** Why no preview begins: no token is set, the secret is wrong or too old, the lake does not answer. */
export type Refusal = 'noToken' | 'refused' | 'unreachable'

export const PATH_PARAMETER = 'sanity-preview-pathname'

const library = previewClient && defineEnableDraftMode({client: previewClient})

/**
 * Begins a preview for who brings a secret that the Studio wrote to the lake within the last hour, and
 * leads on to the page asked for: as Next does it, by throwing.
 */
export async function beginPreview(request: NextRequest): Promise<Refusal> {
  if (!library) return 'noToken'
  const url = new URL(request.url)
  url.searchParams.set(PATH_PARAMETER, ownPath(url.searchParams.get(PATH_PARAMETER)))
  try {
    await library.GET(new Request(url, {headers: request.headers}) as NextRequest) // reads these two only
    return 'refused'
  } catch (error) {
    await guardedRethrow(error)
    return 'unreachable'
  }
}

/** Throws on what Next is to act on: the redirect of a preview that has begun. */
async function guardedRethrow(error: unknown) {
  try {
    unstable_rethrow(error)
  } catch (redirect) {
    await guardPreviewCookies()
    throw redirect
  }
}
