'use client'

import {NextStudio} from 'next-sanity/studio/client-component'
import {LakeNotice} from '#sanity/embedded/lake-notice.tsx'
import config from '#sanity/sanity.config.ts'

export const HostedStudio = () => <NextStudio config={config} />

export const EmbeddedStudio = () => (
  <>
    <NextStudio config={config} />
    <LakeNotice />
  </>
)
