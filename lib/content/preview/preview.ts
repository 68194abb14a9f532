import 'server-only'
import {draftMode} from 'next/headers'
import {previewClient} from '../client.ts'
import {perspectiveCookie} from './cookies.ts'
import {type Perspective, readPerspective} from './perspective.ts'

/** What an editor looks at before it is published. */
export type Preview = {perspective: Perspective}

/**
 * The preview this request is for, or null: nearly always. Only Next's signed cookie turns it on; other
 * cookies are not even looked at before, so that public pages stay static.
 */
export async function currentPreview(): Promise<Preview | null> {
  const {isEnabled} = await draftMode()
  if (!isEnabled || !previewClient) return null
  return {perspective: readPerspective(await perspectiveCookie())}
}
