import {z} from 'zod'
import {pictureOf} from '../asset-address.ts'
import {image} from './image.ts'

const StepPicture = z
  .object({alt: z.string().min(1), ...image})
  .transform(({alt, ...field}) => ({alt, picture: pictureOf(field)}))

export const SelfCareSteps = z.object({
  _type: z.literal('selfCareSteps'),
  _key: z.string(),
  title: z.string(),
  steps: z.array(z.object({_key: z.string(), text: z.string(), picture: StepPicture.nullable()})),
})
export type SelfCareSteps = z.infer<typeof SelfCareSteps>
