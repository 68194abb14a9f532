/** A leaflet folded once, with its first line: the mark in the Studio's corner. */
export const Logo = () => (
  <svg
    viewBox="0 0 24 24"
    width="1em"
    height="1em"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
  >
    <path d="M6 3h12v18l-6-3-6 3z" strokeWidth="1.6" strokeLinejoin="round" />
    <path d="M9 8h6M9 12h6" strokeWidth="1.6" strokeLinecap="round" />
  </svg>
)
