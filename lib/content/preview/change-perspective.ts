'use server'

import {refresh} from 'next/cache'
import {setPerspectiveCookie} from './cookies.ts'
import {readPerspective} from './perspective.ts'
import {currentPreview} from './preview.ts'

/** Shows another perspective, chosen in the Studio around the page. Anybody may call it, so it looks first. */
export async function changePerspective(chosen: unknown): Promise<void> {
  const preview = await currentPreview()
  if (!preview) return
  const perspective = readPerspective(Array.isArray(chosen) ? chosen.join(',') : String(chosen))
  if (perspective.join() === preview.perspective.join()) return
  await setPerspectiveCookie(perspective)
  refresh()
}
