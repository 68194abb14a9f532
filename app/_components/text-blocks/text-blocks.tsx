import {PortableText, type PortableTextComponents} from '@portabletext/react'
import type {ReactNode} from 'react'
import type {Citation as CitationContent, TextBlock} from '#lib/content/blocks/text-block.ts'
import {Citation} from '../citation/citation.tsx'
import {GlossaryTerm} from '../glossary-term/glossary-term.tsx'

/** In safety content nothing may silently go missing. */
export function refuse(message: string): never {
  throw new Error(message)
}

const isSafe = (href: string) => /^(https?:\/\/|\/(?!\/)|#|mailto:|tel:)/.test(href)

type Marked<Value> = {children: ReactNode; value?: Value}

/** How paragraphs, lists and what stands between their words look; `level` is that of their headings. */
export function textComponents(level: 2 | 3 | 4) {
  const Heading = `h${level}` as const
  const Subheading = `h${level + 1}` as 'h3' | 'h4' | 'h5' // one deeper than its heading
  return {
    block: {
      normal: ({children}) => <p>{children}</p>,
      h2: ({children}) => <Heading>{children}</Heading>,
      h3: ({children}) => <Subheading>{children}</Subheading>,
    },
    list: {
      bullet: ({children}) => <ul>{children}</ul>,
      number: ({children}) => <ol>{children}</ol>,
    },
    listItem: {
      bullet: ({children}) => <li>{children}</li>,
      number: ({children}) => <li>{children}</li>,
    },
    marks: {
      strong: ({children}) => <strong>{children}</strong>,
      em: ({children}) => <em>{children}</em>,
      link: ({children, value}: Marked<{href: string}>) =>
        value && isSafe(value.href) ? <a href={value.href}>{children}</a> : children,
      glossaryTerm: ({children, value}: Marked<{term: string | null}>) => (
        <GlossaryTerm term={value?.term ?? null}>{children}</GlossaryTerm>
      ),
    },
    types: {
      citation: ({value}: {value: CitationContent}) => <Citation citation={value} />,
    },
  } satisfies PortableTextComponents
}

/** Paragraphs and lists without boxes between them: an answer, a section of a leaflet. */
export const TextBlocks = ({blocks, level}: {blocks: readonly TextBlock[]; level: 2 | 3 | 4}) => (
  <PortableText
    value={[...blocks]}
    components={textComponents(level)}
    onMissingComponent={refuse}
  />
)
