import {StudioInBrowser} from './studio-in-browser.tsx'

/** One static shell for every address below `/studio`: the Studio routes by itself. */
export const generateStaticParams = () => [{tool: []}]

export default function StudioPage() {
  return <StudioInBrowser />
}
