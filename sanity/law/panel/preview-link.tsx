import type {ReactNode} from 'react'

/** Leads to a page in a tab of its own: what is being decided here stays open. */
export const PreviewLink = ({href, children}: {href: string; children: ReactNode}) => (
  <a href={href} target="_blank" rel="noreferrer">
    {children}
  </a>
)
