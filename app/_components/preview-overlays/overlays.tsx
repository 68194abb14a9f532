'use client'

import {useRouter} from 'next/navigation'
import {VisualEditing, type VisualEditingProps} from 'next-sanity/visual-editing/client-component'
import {useCallback, useEffect, useRef, useTransition} from 'react'

export type OnPerspectiveChange = NonNullable<VisualEditingProps['onPerspectiveChange']>

/**
 * Draws the boxes that lead from words to their fields, and speaks with the Studio around the page: the
 * page is asked for anew whenever the Studio has changed something.
 */
export function Overlays({onPerspectiveChange}: {onPerspectiveChange: OnPerspectiveChange}) {
  const router = useRouter()
  const [isRefreshing, startRefresh] = useTransition()
  const waiting = useRef<(() => void)[]>([])

  useEffect(() => {
    if (isRefreshing) return
    for (const finish of waiting.current.splice(0)) finish()
  }, [isRefreshing])

  const refresh = useCallback(
    () =>
      new Promise<void>((resolve) => {
        waiting.current.push(resolve)
        startRefresh(() => router.refresh())
      }),
    [router],
  )

  return <VisualEditing refresh={refresh} onPerspectiveChange={onPerspectiveChange} />
}
