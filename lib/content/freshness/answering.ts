import {AsyncLocalStorage} from 'node:async_hooks'

/**
 * The answer under way, for a page that is rendered for it and kept nowhere: a preview, and every page
 * while developing. What it sets here is the status it answers with; see `answerWith`.
 *
 * Next bundles pages apart from the process they run in, so it hangs on `globalThis`.
 */
const KEY = Symbol.for('beipack.answering')
const shared = globalThis as {[KEY]?: AsyncLocalStorage<{status?: number}>}
export const answering: AsyncLocalStorage<{status?: number}> = (shared[KEY] ??=
  new AsyncLocalStorage())
