import {PreviewOverlays} from '#app/_components/preview-overlays/preview-overlays.tsx'
import {PreviewStrip, type Shown} from '#app/_components/preview-strip/preview-strip.tsx'
import {changePerspective} from '#lib/content/preview/change-perspective.ts'
import {type Perspective, releaseOf} from '#lib/content/preview/perspective.ts'
import {currentPreview} from '#lib/content/preview/preview.ts'
import {releaseTitle} from '#lib/content/preview/release-title.ts'

/** What a preview adds to a page: a strip that says so, and the overlays. Nothing to a public page. */
export async function PreviewFrame() {
  const preview = await currentPreview()
  if (!preview) return null
  return (
    <>
      <PreviewStrip shown={await shownIn(preview.perspective)} />
      <PreviewOverlays onPerspectiveChange={changePerspective} />
    </>
  )
}

async function shownIn(perspective: Perspective): Promise<Shown> {
  const release = releaseOf(perspective)
  if (release !== null) return {kind: 'release', name: await releaseTitle(release)}
  return {kind: perspective[0] === 'published' ? 'published' : 'drafts'}
}
