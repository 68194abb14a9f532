import type {Article} from '#lib/content/article.ts'
import type {TopicClass} from '#lib/content/topic-class.ts'
import {type Locale, marketOf} from '#lib/i18n/locales.ts'
import type {Surroundings, Thing} from './thing.ts'

/** Health is what a body has or does; eating and living well are no medicine. */
const TYPES: Record<TopicClass, string> = {
  disease: 'MedicalWebPage',
  symptom: 'MedicalWebPage',
  physiology: 'MedicalWebPage',
  nutrition: 'WebPage',
  lifestyle: 'WebPage',
}

/**
 * The page of an article as search engines are told of it: only what it shows. Nobody is named as its
 * reviewer, since a page tells of a review in words and not of a person; and what is a demonstration,
 * nobody has reviewed on any day.
 */
export const articleThing = (
  article: Article,
  locale: Locale,
  {url, fictitious}: Surroundings,
): Thing => ({
  '@type': TYPES[article.article.topicClass],
  name: article.title,
  description: article.standfirst ?? undefined,
  disambiguatingDescription: fictitious ?? undefined,
  url,
  inLanguage: article.locale,
  lastReviewed: (fictitious === null && article.lastReviewed) || undefined,
  // What stands there is what an editorial role is called.
  author: article.author === null ? undefined : {'@type': 'Organization', name: article.author},
  audience: {
    '@type': 'PeopleAudience',
    geographicArea: {'@type': 'Country', name: marketOf(locale)},
  },
})
