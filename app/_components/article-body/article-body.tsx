import {PortableText, type PortableTextComponents} from '@portabletext/react'
import type {ReactNode} from 'react'
import type {Article} from '#lib/content/article.ts'
import type {Edit, Source} from '#lib/content/preview/edit.ts'
import type {Body} from '#lib/content/portable-text.ts'
import {CauseList} from '../cause-list/cause-list.tsx'
import {EvidenceBox} from '../evidence-box/evidence-box.tsx'
import {Figure} from '../figure/figure.tsx'
import {RedFlagBox} from '../red-flag-box/red-flag-box.tsx'
import {SelfCareSteps} from '../self-care-steps/self-care-steps.tsx'
import styles from './article-body.module.css'

type Block = Body[number]

/** Where a block's heading is found by links on the page. */
export const anchorOf = (block: {_key: string}) => `part-${block._key}`

/** The headings of a body, in order, for the list of contents. */
export function headingsOf(body: Body): {id: string; text: string}[] {
  return body.flatMap((block) => {
    if (block._type === 'figure') return []
    if (block._type !== 'block') return [{id: anchorOf(block), text: block.title}]
    if (block.style !== 'h2') return []
    return [{id: anchorOf(block), text: block.children.map(({text}) => text).join('')}]
  })
}

export function ArticleBody({
  body,
  source,
  facts,
  edit,
}: {
  body: Body
  source: Source
  facts: Article['article']
  edit: Edit
}) {
  return (
    <div className={styles.body}>
      <PortableText
        value={body}
        components={components(source, facts, edit)}
        onMissingComponent={refuse}
      />
    </div>
  )
}

/** In safety content nothing may silently go missing. */
function refuse(message: string): never {
  throw new Error(message)
}

const isSafe = (href: string) => /^(https?:\/\/|\/(?!\/)|#|mailto:|tel:)/.test(href)

type Of<Type extends Block['_type']> = Extract<Block, {_type: Type}>

const components = (
  source: Source,
  facts: Article['article'],
  edit: Edit,
): PortableTextComponents => ({
  block: {
    normal: ({children}) => <p>{children}</p>,
    h2: ({children, value}) => <h2 id={anchorOf({_key: value._key ?? ''})}>{children}</h2>,
    h3: ({children}) => <h3>{children}</h3>,
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
    link: ({children, value}: {children: ReactNode; value?: {href: string}}) =>
      value && isSafe(value.href) ? <a href={value.href}>{children}</a> : children,
  },
  types: {
    redFlagBox: ({value}: {value: Of<'redFlagBox'>}) => (
      <RedFlagBox box={value} id={anchorOf(value)} />
    ),
    evidenceBox: ({value}: {value: Of<'evidenceBox'>}) => (
      <EvidenceBox box={value} facts={facts} edit={edit} id={anchorOf(value)} />
    ),
    selfCareSteps: ({value}: {value: Of<'selfCareSteps'>}) => (
      <SelfCareSteps block={value} id={anchorOf(value)} />
    ),
    causeList: ({value}: {value: Of<'causeList'>}) => (
      <CauseList block={value} id={anchorOf(value)} />
    ),
    figure: ({value}: {value: Of<'figure'>}) => (
      <Figure figure={value} edit={edit(source, `body[_key=="${value._key}"]`)} />
    ),
  } satisfies Record<Exclude<Block['_type'], 'block'>, unknown>,
})
