import {causeListExample} from '#app/_components/cause-list/cause-list.example.ts'
import {chartExample} from '#app/_components/chart/chart.example.ts'
import {citationExample} from '#app/_components/citation/citation.example.ts'
import {comparisonExample} from '#app/_components/comparison/comparison.example.ts'
import {evidenceBoxExample} from '#app/_components/evidence-box/evidence-box.example.ts'
import {figureExample} from '#app/_components/figure/figure.example.ts'
import {glossaryTermExample} from '#app/_components/glossary-term/glossary-term.example.ts'
import {ionTableExample} from '#app/_components/ion-table/ion-table.example.ts'
import {keyFactsExample} from '#app/_components/key-facts/key-facts.example.ts'
import {noticeExample} from '#app/_components/notice/notice.example.ts'
import {productTeaserExample} from '#app/_components/product-teaser/product-teaser.example.ts'
import {questionsExample} from '#app/_components/questions/questions.example.ts'
import {redFlagBoxExample} from '#app/_components/red-flag-box/red-flag-box.example.ts'
import {selfCareStepsExample} from '#app/_components/self-care-steps/self-care-steps.example.ts'
import {blockExample} from '#app/_components/text-blocks/text-blocks.example.ts'
import type {Block, BlockAnswer} from '#lib/content/portable-text.ts'

/** An example of each block, by the type it has in a body: none is left out, none is too many. */
export const blockExamples: {[Type in Block['_type']]: BlockAnswer<Type>} = {
  block: blockExample,
  keyFacts: keyFactsExample,
  redFlagBox: redFlagBoxExample,
  causeList: causeListExample,
  selfCareSteps: selfCareStepsExample,
  evidenceBox: evidenceBoxExample,
  ionTable: ionTableExample,
  chart: chartExample,
  comparison: comparisonExample,
  figure: figureExample,
  questions: questionsExample,
  productTeaser: productTeaserExample,
  notice: noticeExample,
}

/** What stands between the words of a paragraph, or marks them. */
export const inlineExamples = {citation: citationExample, glossaryTerm: glossaryTermExample}
