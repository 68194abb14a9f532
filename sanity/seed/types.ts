/** The shapes the seed writes. The Studio’s schema and the site’s zod types check them on the way. */

import type {
  ArticleDocument,
  ArticleTextDocument,
  EvidenceStatementDocument,
  GlossaryTermDocument,
  QuestionDocument,
  QuestionTextDocument,
  SourceDocument,
  SynonymsDocument,
} from './types/articles.ts'
import type {
  ClaimDocument,
  DisclaimerDocument,
  MarketDocument,
  RecallNoticeDocument,
} from './types/law.ts'
import type {
  InteractionDocument,
  LeafletDocument,
  ProductDocument,
  ProductMarketDocument,
  ProductTextDocument,
} from './types/products.ts'
import type {TranslationRecord} from '../translations/translation-record.ts'
import type {DisclaimerRuleDocument} from './rules/document.ts'

export type SeedDocument =
  | MarketDocument
  | SourceDocument
  | ProductDocument
  | ProductMarketDocument
  | ProductTextDocument
  | ArticleDocument
  | ArticleTextDocument
  | EvidenceStatementDocument
  | QuestionDocument
  | QuestionTextDocument
  | GlossaryTermDocument
  | SynonymsDocument
  | InteractionDocument
  | ClaimDocument
  | LeafletDocument
  | RecallNoticeDocument
  | DisclaimerDocument
  | TranslationRecord
  | DisclaimerRuleDocument

export type * from './types/articles.ts'
export type * from './types/common.ts'
export type * from './types/law.ts'
export type * from './types/products.ts'
export type * from './types/text.ts'
