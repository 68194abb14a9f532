import type {Body} from './portable-text.ts'

const citations = (body: Body) =>
  body.flatMap((block) =>
    block._type === 'block'
      ? block.children.flatMap((child) => (child._type === 'citation' ? [child] : []))
      : [],
  )

/** The ids of all sources that the paragraphs of a body cite. */
export const citedIn = (body: Body) => new Set(citations(body).map(({source}) => source))

/** The numbers of those, in a body whose citations have theirs. */
export const numbersCited = (body: Body) =>
  new Set(citations(body).flatMap(({number}) => number ?? []))

/**
 * The body with each citation numbered by the place of its source among the references.
 *
 * @param references their ids, in the order of the list
 */
export function numbered(body: Body, references: readonly string[]): Body {
  const seen = new Set<string>()
  return body.map((block) =>
    block._type === 'block'
      ? {
          ...block,
          children: block.children.map((child) => {
            if (child._type !== 'citation') return child
            const isFirst = !seen.has(child.source)
            seen.add(child.source)
            return {...child, number: references.indexOf(child.source) + 1 || null, isFirst}
          }),
        }
      : block,
  )
}
