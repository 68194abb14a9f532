import {defineField, type ValidationContext} from 'sanity'
import {z} from 'zod'
import {askInForm} from '../checks/in-form.ts'

/** Pictures that browsers show and the lake can cut. */
const ACCEPTED = 'image/png, image/jpeg, image/webp, image/avif, image/gif, image/tiff'

/** The pack, drawn or photographed, with what is to be seen in each language. */
export const packPictureField = defineField({
  name: 'picture',
  title: 'Picture',
  type: 'image',
  description: 'The pack: a drawing in the style of the site. PNG, JPEG, WebP, AVIF or TIFF.',
  options: {hotspot: true, accept: ACCEPTED},
  fields: [
    defineField({
      name: 'alt',
      title: 'Alternative text',
      type: 'localizedString',
      description:
        'What is to be seen, for readers who do not see it. The name stands beside it: do not repeat it.',
      validation: (rule) => rule.custom((alt: unknown, context) => saysWhatIsSeen(alt, context)),
    }),
  ],
})

const Alt = z.array(z.object({value: z.string().optional()})).catch([])
const Names = z.array(z.string().nullable())

/** The names a reader finds beside the picture, in every locale. */
const NAMES_QUERY = `*[_type == "productText" && productMarket->product._ref == $product].displayName`

async function saysWhatIsSeen(alt: unknown, context: ValidationContext): Promise<true | string> {
  const {parent, document} = context
  if (typeof parent !== 'object' || parent === null || !('asset' in parent)) return true
  const words = Alt.parse(alt ?? []).flatMap(({value}) => value ?? [])
  if (words.length === 0) return 'Describe the picture for readers who do not see it.'
  const product = document?._id.replace(/^(?:drafts|versions\.[^.]+)\./, '')
  const names = await askInForm(context, NAMES_QUERY, {product}, Names)
  const repeated = words.find((text) => names.some((name) => name !== null && isSame(text, name)))
  return (
    repeated === undefined ||
    `“${repeated}” is the name, which is read out as well: say what is to be seen.`
  )
}

const isSame = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase()
