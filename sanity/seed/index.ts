import {article} from './articles/muscle-and-leg-cramps/article.ts'
import {deDe as articleDeDe} from './articles/muscle-and-leg-cramps/de-de.ts'
import {enGb as articleEnGb} from './articles/muscle-and-leg-cramps/en-gb.ts'
import {frCh as articleFrCh} from './articles/muscle-and-leg-cramps/fr-ch.ts'
import {disclaimers} from './disclaimers/index.ts'
import {markets} from './markets.ts'
import {product as balance} from './products/balance-125/product.ts'
import {statuses as balanceStatuses} from './products/balance-125/statuses.ts'
import * as balanceTexts from './products/balance-125/texts.ts'
import {product as effervescent} from './products/effervescent-365-orange/product.ts'
import {statuses as effervescentStatuses} from './products/effervescent-365-orange/statuses.ts'
import * as effervescentTexts from './products/effervescent-365-orange/texts.ts'
import {withProvenance} from './provenance.ts'
import {pseudoDocuments, withArabicNames} from './pseudo.ts'
import {rules} from './rules/index.ts'
import {sources} from './sources.ts'
import {translationRecords} from './translations.ts'
import type {SeedDocument} from './types.ts'
import {typeset} from './words.ts'

export {seedPictures} from './pictures/picture.ts'
export type {SeedDocument} from './types.ts'

/**
 * The demo content, `seedPictures` uploaded before it, in an order in which every document refers only to earlier ones. With
 * `testLocales` it also holds the test market XX and the pseudo-locales.
 */
export function seedDocuments({testLocales}: {testLocales: boolean}): SeedDocument[] {
  const words = withProvenance(seedWords())
  const documents = [...words, ...translationRecords(words)]
  if (!testLocales) return documents
  return [...documents, ...pseudoDocuments().map(typeset)].map(withArabicNames)
}

const seedWords = (): SeedDocument[] =>
  [
    ...markets,
    ...sources,
    effervescent,
    balance,
    ...effervescentStatuses,
    ...balanceStatuses,
    ...Object.values(effervescentTexts),
    ...Object.values(balanceTexts),
    article,
    articleDeDe,
    articleEnGb,
    articleFrCh,
    ...disclaimers,
    ...rules,
  ].map(typeset)
