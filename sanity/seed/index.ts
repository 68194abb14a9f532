import {articles} from './articles/index.ts'
import {disclaimers} from './disclaimers/index.ts'
import {evidenceStatements} from './evidence/index.ts'
import {leaflets} from './leaflets/index.ts'
import {markets} from './markets.ts'
import {products} from './products/index.ts'
import {withProvenance} from './provenance.ts'
import {pseudoDocuments, withArabicNames} from './pseudo.ts'
import {recalls} from './recalls/index.ts'
import {rules} from './rules/index.ts'
import {sources} from './sources/index.ts'
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
    ...evidenceStatements,
    ...products,
    ...leaflets,
    ...recalls,
    ...articles,
    ...disclaimers,
    ...rules,
  ].map(typeset)
