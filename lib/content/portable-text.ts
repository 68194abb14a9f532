import {z} from 'zod'
import {pictureOf} from './asset-address.ts'

/** The body of an article: paragraphs and lists, and blocks that say what a thing is. */

/** A paragraph, a heading or an item of a list. */
export const TextBlock = z.object({
  _type: z.literal('block'),
  _key: z.string(),
  style: z
    .enum(['normal', 'h2', 'h3'])
    .nullish()
    .transform((style) => style ?? 'normal'),
  listItem: z
    .enum(['bullet', 'number'])
    .nullish()
    .transform((item) => item ?? undefined),
  level: z
    .number()
    .nullish()
    .transform((level) => level ?? undefined),
  children: z.array(
    z.object({
      _type: z.literal('span'),
      _key: z.string(),
      text: z.string(),
      marks: z
        .array(z.string())
        .nullish()
        .transform((marks) => marks ?? []),
    }),
  ),
  markDefs: z
    .array(z.object({_type: z.literal('link'), _key: z.string(), href: z.string()}))
    .nullish()
    .transform((definitions) => definitions ?? []),
})

const RedFlagBox = z.object({
  _type: z.literal('redFlagBox'),
  _key: z.string(),
  title: z.string(),
  intro: z.string().nullable(),
  items: z.array(z.string()),
  action: z.string(),
})

const EvidenceBox = z.object({
  _type: z.literal('evidenceBox'),
  _key: z.string(),
  title: z.string(),
  finding: z.string(),
})

const SelfCareSteps = z.object({
  _type: z.literal('selfCareSteps'),
  _key: z.string(),
  title: z.string(),
  steps: z.array(z.object({_key: z.string(), text: z.string()})),
})

const CauseList = z.object({
  _type: z.literal('causeList'),
  _key: z.string(),
  title: z.string(),
  items: z.array(
    z.object({_key: z.string(), cause: z.string(), explanation: z.string().nullable()}),
  ),
})

const Figure = z
  .object({
    _type: z.literal('figure'),
    _key: z.string(),
    alt: z.string().min(1),
    caption: z.string().nullable(),
    asset: z.object({_id: z.string(), colour: z.string().nullable()}),
    crop: z
      .object({top: z.number(), bottom: z.number(), left: z.number(), right: z.number()})
      .nullable(),
    hotspot: z
      .object({x: z.number(), y: z.number(), width: z.number(), height: z.number()})
      .nullable(),
  })
  .transform(({asset, crop, hotspot, ...words}) => ({
    ...words,
    picture: pictureOf({asset, crop, hotspot}),
  }))

/** An unknown block is an error: in safety content nothing may silently go missing. */
export const Body = z.array(
  z.discriminatedUnion('_type', [
    TextBlock,
    RedFlagBox,
    EvidenceBox,
    SelfCareSteps,
    CauseList,
    Figure,
  ]),
)
export type Body = z.infer<typeof Body>
export type RedFlagBox = z.infer<typeof RedFlagBox>
export type EvidenceBox = z.infer<typeof EvidenceBox>
export type SelfCareSteps = z.infer<typeof SelfCareSteps>
export type CauseList = z.infer<typeof CauseList>
export type Figure = z.infer<typeof Figure>
