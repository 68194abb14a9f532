import 'server-only'
import {draftMode} from 'next/headers'
import {dropPerspectiveCookie} from './cookies.ts'
import {ownPath} from './own-path.ts'

/** Ends the preview and says where the editor was on this site. */
export async function endPreview(request: Request): Promise<string> {
  const preview = await draftMode()
  preview.disable()
  await dropPerspectiveCookie()
  return ownPath(request.headers.get('referer'))
}
