import {z} from 'zod'

/** What kind of topic an article is about; the law asks only this of it. */
export const TopicClass = z.enum(['disease', 'symptom', 'physiology', 'nutrition', 'lifestyle'])
export type TopicClass = z.infer<typeof TopicClass>
