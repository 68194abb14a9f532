import {htmlToPortableText} from '@portabletext/html'
import {compileSchema, defineSchema} from '@portabletext/schema'
import {JSDOM} from 'jsdom'
import {z} from 'zod'
import {type PagePicture, plain} from './page.ts'

/** What the field `body` knows (`sanity/schema/objects/body.ts`), as the converter asks for it. */
const schema = compileSchema(
  defineSchema({
    styles: [{name: 'normal'}, {name: 'h2'}, {name: 'h3'}],
    lists: [{name: 'bullet'}, {name: 'number'}],
    decorators: [{name: 'strong'}, {name: 'em'}],
    annotations: [{name: 'link', fields: [{name: 'href', type: 'string'}]}],
    blockObjects: [{name: 'figure'}],
    inlineObjects: [],
  }),
)

const Paragraph = z.object({
  _type: z.literal('block'),
  _key: z.string(),
  // A quotation is a paragraph here.
  style: z.enum(['normal', 'h2', 'h3']).catch('normal'),
  children: z.array(
    z.object({
      _type: z.literal('span'),
      _key: z.string(),
      text: z.string(),
      marks: z.array(z.string()),
    }),
  ),
  markDefs: z.array(z.object({_type: z.literal('link'), _key: z.string(), href: z.string()})),
  listItem: z.enum(['bullet', 'number']).optional(),
  level: z.number().optional(),
})
export type Paragraph = z.infer<typeof Paragraph>

const Picture = z.object({
  _type: z.literal('figure'),
  _key: z.string(),
  address: z.string(),
  alt: z.string(),
  caption: z.string(),
})
/** A picture that is not in the dataset yet. */
export type Picture = z.infer<typeof Picture>
export type Block = Paragraph | Picture

const Blocks = z.array(z.discriminatedUnion('_type', [Paragraph, Picture]))

/** Turns an article's markup into the blocks of an article text. The same markup gets the same keys. */
export function blocksFrom(content: Element): Block[] {
  let count = 0
  const blocks = htmlToPortableText(content.outerHTML, {
    schema,
    keyGenerator: () => `import-${++count}`,
    parseHtml: (markup) => new JSDOM(markup, {url: content.ownerDocument.URL}).window.document,
    whitespaceMode: 'normalize',
    rules: [
      {
        deserialize(node, _next, createBlock) {
          const picture = pictureIn(node)
          return picture && createBlock({_type: 'figure', ...picture})
        },
      },
    ],
  })
  return Blocks.parse(blocks).filter((block) => block._type === 'figure' || textOf(block) !== '')
}

export const textOf = ({children}: Paragraph) =>
  children
    .map(({text}) => text)
    .join('')
    .trim()

/** The picture that an element is; a figure of anything else, and what only counts readers, is none. */
function pictureIn(node: Node): PagePicture | undefined {
  if (!isElement(node) || !['IMG', 'FIGURE'].includes(node.tagName)) return undefined
  const image = node.tagName === 'IMG' ? node : node.querySelector('img')
  if (!image || ['width', 'height'].some((side) => image.getAttribute(side) === '1'))
    return undefined
  return {
    address: addressOf(image),
    alt: plain(image.getAttribute('alt')),
    caption: plain(node.querySelector('figcaption')?.textContent),
  }
}

/** Pages that load pictures late keep the address elsewhere, and something empty in its place. */
function addressOf(image: Element): string {
  const late = image.getAttribute('data-src') ?? image.getAttribute('data-lazy-src')
  const source = image.getAttribute('src') ?? ''
  const set = image.getAttribute('srcset')?.trim().split(/[\s,]/)[0]
  return (late ?? (source.startsWith('data:') && set ? set : source || set) ?? '').trim()
}

const isElement = (node: Node): node is Element => node.nodeType === 1
