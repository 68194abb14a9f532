'use client'

import dynamic from 'next/dynamic'
import {isEmbedded} from '#sanity/environment.ts'

// The Studio knows its lake by the page's own address, so it cannot be rendered on the server; and
// the transport must be in place before any part of the Studio is loaded.
const Studio = dynamic(
  async () => {
    if (!isEmbedded) return import('./studio.tsx').then(({HostedStudio}) => HostedStudio)
    const {transport} = await import('#sanity/embedded/transport.ts')
    transport()
    return import('./studio.tsx').then(({EmbeddedStudio}) => EmbeddedStudio)
  },
  {ssr: false},
)

export const StudioInBrowser = () => <Studio />
