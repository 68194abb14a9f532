import {articles} from './articles/index.ts'
import {claims} from './claims/index.ts'
import {disclaimers} from './disclaimers/index.ts'
import {evidenceStatements} from './evidence/index.ts'
import {glossary} from './glossary/index.ts'
import {interactions} from './interactions/index.ts'
import {leaflets} from './leaflets/index.ts'
import {markets} from './markets.ts'
import {products} from './products/index.ts'
import {withProvenance} from './provenance.ts'
import {pseudoDocuments, withArabicNames} from './pseudo.ts'
import {questions} from './questions/index.ts'
import {recalls} from './recalls/index.ts'
import {rules} from './rules/index.ts'
import {sources} from './sources/index.ts'
import {synonyms} from './synonyms/index.ts'
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
    ...interactions,
    ...claims,
    ...products,
    ...glossary,
    ...questions,
    ...leaflets,
    ...recalls,
    ...articles,
    ...synonyms,
    ...disclaimers,
    ...rules,
  ].map(typeset)
