import type {Page} from '@playwright/test'
import type {System} from './fixtures.ts'

/** Where the Studio would lead a browser to begin a preview; the secret is written as the Studio writes it. */
export async function previewLink({client, studio}: System, path: string, perspective = 'drafts') {
  const secret = crypto.randomUUID()
  const _id = `drafts.preview-${secret}`
  await client.create({_id, _type: 'sanity.previewUrlSecret', secret, studioUrl: studio})
  const search = new URLSearchParams({
    'sanity-preview-secret': secret,
    'sanity-preview-pathname': path,
    'sanity-preview-perspective': perspective,
  })
  return `/api/draft-mode/enable?${search}`
}

/** Opens a page as an editor's preview. */
export async function openPreview(page: Page, system: System, path: string, perspective?: string) {
  await page.goto(await previewLink(system, path, perspective))
}

/** The invisible characters that lead from words to their field. */
export const MARKS = /[\u200B-\u200D\uFEFF]{10,}/
