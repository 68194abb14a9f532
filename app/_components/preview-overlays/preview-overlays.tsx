'use client'

import {useEffect, useState} from 'react'
import type {OnPerspectiveChange, Overlays} from './overlays.tsx'

/**
 * Loads the overlays in a preview, once the page stands. Next sends what stands in this file with every
 * page, previewed or not, so it holds nothing but the way to the rest.
 */
export function PreviewOverlays({onPerspectiveChange}: {onPerspectiveChange: OnPerspectiveChange}) {
  const [loaded, setLoaded] = useState<{Overlays: typeof Overlays} | null>(null)
  useEffect(() => void import('./overlays.tsx').then(setLoaded), [])
  return loaded && <loaded.Overlays onPerspectiveChange={onPerspectiveChange} />
}
