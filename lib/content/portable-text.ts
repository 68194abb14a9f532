import {z} from 'zod'
import {CauseList} from './blocks/cause-list.ts'
import {Chart} from './blocks/chart.ts'
import {Comparison} from './blocks/comparison.ts'
import {EvidenceBox} from './blocks/evidence-box.ts'
import {Figure} from './blocks/figure.ts'
import {IonTable} from './blocks/ion-table.ts'
import {KeyFacts} from './blocks/key-facts.ts'
import {NoticeBlock} from './blocks/notice.ts'
import {ProductTeaser} from './blocks/product-teaser.ts'
import {Questions} from './blocks/questions.ts'
import {RedFlagBox} from './blocks/red-flag-box.ts'
import {SelfCareSteps} from './blocks/self-care-steps.ts'
import {TextBlock} from './blocks/text-block.ts'

export {TextBlock} from './blocks/text-block.ts'

/**
 * The body of an article: paragraphs and lists, and blocks that say what a thing is. An unknown block is
 * an error: in safety content nothing may silently go missing.
 */
export const Block = z.discriminatedUnion('_type', [
  TextBlock,
  KeyFacts,
  RedFlagBox,
  CauseList,
  SelfCareSteps,
  EvidenceBox,
  IonTable,
  Chart,
  Comparison,
  Figure,
  Questions,
  ProductTeaser,
  NoticeBlock,
])
export type Block = z.infer<typeof Block>

export const Body = z.array(Block)
export type Body = z.infer<typeof Body>

/** A block as the query answers it, before it is parsed. */
export type BlockAnswer<Type extends Block['_type']> = Extract<z.input<typeof Block>, {_type: Type}>
