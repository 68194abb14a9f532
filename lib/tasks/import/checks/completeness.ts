import {type Locale, languageOf, marketOf} from '#lib/i18n/locales.ts'
import type {Finding} from '../finding.ts'
import type {Page} from '../page.ts'
import type {Words} from '../words.ts'

type Missing = Pick<Finding, 'check' | 'reason'> & Partial<Finding>

/** What a page about health has to say of itself, and this one does not. */
export function checkCompleteness(page: Page, words: Words, locale: Locale): Finding[] {
  return [
    ...missing(words.title === '', {
      check: 'missingTitle',
      reason: 'The page has no title: no h1, no title in its head.',
    }),
    ...missing(words.standfirst === '', {
      check: 'missingStandfirst',
      reason: 'No paragraph stands before the first heading or list: write what answers first.',
    }),
    ...missing(words.description === '', {
      check: 'missingDescription',
      severity: 'warn',
      reason:
        page.description === ''
          ? 'The page has no description for search engines.'
          : `The page’s description for search engines has ${page.description.length} characters, more than can be shown.`,
    }),
    ...missing(page.author === '', {
      check: 'missingAuthor',
      reason: 'The page names nobody who wrote it.',
    }),
    ...missing(page.lastReviewed === null, {
      check: 'missingDate',
      rule: 'R01',
      reason:
        page.dated === null
          ? 'The page bears no date: not when it was written, not when it was last reviewed.'
          : `The page is dated ${page.dated}, and does not say when it was last reviewed.`,
    }),
    ...missing(page.sources.length === 0, {
      check: 'missingReferences',
      reason: 'The page cites nothing: no list of sources, no DOI, no PubMed number.',
    }),
    ...checkLocale(page, locale),
  ]
}

/** A page that declares another language or market than the one it is imported for, or no market. */
function checkLocale({language, region}: Page, locale: Locale): Finding[] {
  const [ownLanguage, market] = [languageOf(locale), marketOf(locale)]
  return [
    ...missing(language !== null && language !== ownLanguage, {
      check: 'otherLanguage',
      reason: `The page declares the language "${language}", and is imported as ${locale}.`,
    }),
    ...missing(region === null, {
      check: 'missingMarket',
      reason: `The page does not say for which market it was written, so which law applied to it is not known; it is judged by that of ${market}.`,
    }),
    ...missing(region !== null && region !== market, {
      check: 'otherMarket',
      reason: `The page was written for ${region}, and is imported for ${market}, whose law may say otherwise.`,
    }),
  ]
}

const missing = (isSo: boolean, finding: Missing): Finding[] =>
  isSo ? [{rule: null, severity: 'block', place: null, ...finding}] : []
