import type {Page} from '@playwright/test'

const EDITS = /\/lake\/v[^/]+\/data\/(actions|mutate)\//

/**
 * Keeps a page's next edits on the wire, as a slow network would. What it returns waits for the first
 * one, does something meanwhile, and lets them go.
 */
export async function holdEdits(page: Page) {
  const held = Promise.withResolvers<void>()
  const free = Promise.withResolvers<void>()
  await page.route(EDITS, async (route) => {
    held.resolve()
    await free.promise
    await route.continue()
  })
  return async (meanwhile: () => Promise<unknown>) => {
    await held.promise
    await meanwhile()
    free.resolve()
  }
}
