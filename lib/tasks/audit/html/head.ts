import {attributeOf, type Element} from './tree.ts'
import {textOf} from './words.ts'

/** What a document says of itself to browsers and search engines. */
export type Head = {
  lang: string | null
  dir: string | null
  title: string
  description: string | null
  robots: string
  canonical: string | null
  alternates: readonly {hreflang: string; href: string}[]
}

export function headOf(elements: readonly Element[]): Head {
  const root = elements.find(({tagName}) => tagName === 'html')
  const title = elements.find(({tagName}) => tagName === 'title')
  const meta = (name: string) =>
    elements
      .filter((each) => each.tagName === 'meta' && attributeOf(each, 'name') === name)
      .map((each) => attributeOf(each, 'content') ?? '')
  const links = (rel: string) =>
    elements.filter((each) => each.tagName === 'link' && attributeOf(each, 'rel') === rel)
  const [canonical] = links('canonical')
  return {
    lang: root ? attributeOf(root, 'lang') : null,
    dir: root ? attributeOf(root, 'dir') : null,
    title: title ? textOf(title).trim() : '',
    description: meta('description')[0] ?? null,
    robots: meta('robots').join(', '),
    canonical: canonical ? attributeOf(canonical, 'href') : null,
    alternates: links('alternate').flatMap((link) => {
      const hreflang = attributeOf(link, 'hreflang')
      const href = attributeOf(link, 'href')
      return hreflang && href ? [{hreflang, href}] : []
    }),
  }
}
