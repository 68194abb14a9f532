import type {SchemaTypeDefinition} from 'sanity'
import {causeList} from './blocks/cause-list.ts'
import {chart} from './blocks/chart.ts'
import {citation} from './blocks/citation.ts'
import {comparison} from './blocks/comparison.ts'
import {evidenceBox} from './blocks/evidence-box.ts'
import {figure} from './blocks/figure.ts'
import {ionTable} from './blocks/ion-table.ts'
import {keyFacts} from './blocks/key-facts.ts'
import {notice} from './blocks/notice.ts'
import {productTeaser} from './blocks/product-teaser.ts'
import {questions} from './blocks/questions.ts'
import {redFlagBox} from './blocks/red-flag-box.ts'
import {selfCareSteps} from './blocks/self-care-steps.ts'
import {approval} from './documents/approval.ts'
import {article} from './documents/article.ts'
import {articleText} from './documents/article-text.ts'
import {claim} from './documents/claim.ts'
import {disclaimer} from './documents/disclaimer.ts'
import {disclaimerRule} from './documents/disclaimer-rule.ts'
import {evidenceStatement} from './documents/evidence-statement.ts'
import {glossaryTerm} from './documents/glossary-term.ts'
import {interaction} from './documents/interaction.ts'
import {leaflet} from './documents/leaflet.ts'
import {market} from './documents/market.ts'
import {product} from './documents/product.ts'
import {productMarket} from './documents/product-market.ts'
import {productText} from './documents/product-text.ts'
import {question} from './documents/question.ts'
import {questionText} from './documents/question-text.ts'
import {recallNotice} from './documents/recall-notice.ts'
import {reviewRequest} from './documents/review-request.ts'
import {source} from './documents/source.ts'
import {synonyms} from './documents/synonyms.ts'
import {warningUse} from './documents/warning-use.ts'
import {answer} from './objects/answer.ts'
import {body} from './objects/body.ts'
import {localizedString} from './objects/localized-string.ts'
import {localizedStringValue} from './objects/localized-string-value.ts'
import {synonymGroup} from './objects/synonym-group.ts'

export const schemaTypes: SchemaTypeDefinition[] = [
  article,
  articleText,
  product,
  productMarket,
  productText,
  question,
  questionText,
  glossaryTerm,
  synonyms,
  leaflet,
  disclaimer,
  disclaimerRule,
  market,
  claim,
  interaction,
  recallNotice,
  evidenceStatement,
  source,
  approval,
  reviewRequest,
  warningUse,
  body,
  answer,
  localizedString,
  localizedStringValue,
  synonymGroup,
  keyFacts,
  redFlagBox,
  causeList,
  selfCareSteps,
  evidenceBox,
  ionTable,
  chart,
  comparison,
  figure,
  questions,
  productTeaser,
  notice,
  citation,
]
