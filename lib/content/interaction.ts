import {z} from 'zod'
import {LocalizedString} from './localized-string.ts'

/** Magnesium and something else taken together, with what each source says of the time between them. */
export const INTERACTION = `
  _id, _type, key, severity,
  group[]{language, value}, effect[]{language, value}, advice[]{language, value},
  "intervals": coalesce(intervals[]{
    _key, hoursMin, hoursMax,
    source->{_id, _type, title, authors, year, url}
  }, [])
`

export const Interaction = z.object({
  _id: z.string(),
  _type: z.string(),
  key: z.string(),
  severity: z.enum(['minor', 'moderate', 'major']),
  group: LocalizedString.nullable(),
  effect: LocalizedString.nullable(),
  advice: LocalizedString.nullable(),
  intervals: z.array(
    z.object({
      _key: z.string(),
      hoursMin: z.number(),
      hoursMax: z.number(),
      source: z.object({
        _id: z.string(),
        _type: z.string(),
        title: z.string(),
        authors: z.string().nullable(),
        year: z.number().nullable(),
        url: z.string().nullable(),
      }),
    }),
  ),
})
export type Interaction = z.infer<typeof Interaction>
