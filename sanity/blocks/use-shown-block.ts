import {useEffect, useState} from 'react'
import {useClient, usePerspective} from 'sanity'
import {languageOf, type Locale, marketOf} from '#lib/i18n/locales.ts'
import {siteMode, siteNow} from '../law/site-mode.ts'
import {API_VERSION} from '../schema/api-version.ts'
import {BLOCK_QUERY} from './block-query.ts'
import {type ShownBlock, shownBlock} from './shown-block.ts'

/** Long enough that a word is typed, short enough to be felt as at once. */
const PAUSE = 300

/** A block of a form as a reader of the locale would see it; null while it is not whole or not asked yet. */
export function useShownBlock(value: unknown, locale: Locale): ShownBlock | null {
  const client = useClient({apiVersion: API_VERSION})
  const {perspectiveStack} = usePerspective()
  const [shown, setShown] = useState<ShownBlock | null>(null)
  const perspective = perspectiveStack.join()
  // A form gives the same value anew at every key that is pressed anywhere.
  const block = JSON.stringify(value)
  useEffect(() => {
    let isStale = false
    const ask = async () => {
      const params = {
        block: JSON.parse(block),
        locale,
        language: languageOf(locale),
        market: marketOf(locale),
      }
      const [answer, mode] = await Promise.all([
        client.fetch<unknown>(BLOCK_QUERY, params, {
          perspective: perspective === '' ? 'drafts' : perspective.split(','),
          tag: 'block.preview',
        }),
        siteMode(),
      ])
      if (!isStale) setShown(shownBlock(answer, siteNow(mode)))
    }
    const timer = setTimeout(() => {
      ask().catch(() => {
        // The lake is away: the Studio says so itself, and shows the block in its own way.
        if (!isStale) setShown(null)
      })
    }, PAUSE)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [block, client, locale, perspective])
  return shown
}
