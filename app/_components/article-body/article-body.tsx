import {PortableText} from '@portabletext/react'
import type {Edit, Source} from '#lib/content/preview/edit.ts'
import type {Block, Body} from '#lib/content/portable-text.ts'
import type {RequiredNotice} from '#lib/disclaimer/types.ts'
import {CauseList} from '../cause-list/cause-list.tsx'
import {Chart} from '../chart/chart.tsx'
import {Comparison} from '../comparison/comparison.tsx'
import {EvidenceBox} from '../evidence-box/evidence-box.tsx'
import {Figure} from '../figure/figure.tsx'
import {IonTable} from '../ion-table/ion-table.tsx'
import {KeyFacts} from '../key-facts/key-facts.tsx'
import {Notices} from '../notice/notice.tsx'
import {ProductTeaser} from '../product-teaser/product-teaser.tsx'
import {Questions} from '../questions/questions.tsx'
import {RedFlagBox} from '../red-flag-box/red-flag-box.tsx'
import {SelfCareSteps} from '../self-care-steps/self-care-steps.tsx'
import type {Teaser} from '../teaser-list/teaser-list.tsx'
import {refuse, textComponents} from '../text-blocks/text-blocks.tsx'
import styles from './article-body.module.css'
import {anchorOf} from './headings.ts'

/** What blocks show that is not the text's own, and how they lead to their fields in a preview. */
export type Surroundings = {
  source: Source
  /** Products that the text may lead to, by the id of the block that does. */
  teasers: ReadonlyMap<string, Teaser>
  /** Notices that an editor has added, by the id of their block. */
  notices: ReadonlyMap<string, RequiredNotice>
  isDemo: boolean
  /** The address of the page that says why notices stand here. */
  why: string
  edit: Edit
}

export const ArticleBody = ({body, ...surroundings}: {body: Body} & Surroundings) => (
  <div className={styles.body}>
    <PortableText
      value={body}
      components={componentsWith(surroundings)}
      onMissingComponent={refuse}
    />
  </div>
)

type Of<Type extends Block['_type']> = {value: Extract<Block, {_type: Type}>}

function componentsWith({source, teasers, notices, isDemo, why, edit}: Surroundings) {
  const text = textComponents(2)
  return {
    ...text,
    block: {
      ...text.block,
      h2: ({children, value}: {children?: React.ReactNode; value: {_key?: string}}) => (
        <h2 id={anchorOf({_key: value._key ?? ''})}>{children}</h2>
      ),
    },
    types: {
      ...text.types,
      keyFacts: ({value}: Of<'keyFacts'>) => <KeyFacts block={value} id={anchorOf(value)} />,
      redFlagBox: ({value}: Of<'redFlagBox'>) => <RedFlagBox block={value} id={anchorOf(value)} />,
      causeList: ({value}: Of<'causeList'>) => <CauseList block={value} id={anchorOf(value)} />,
      selfCareSteps: ({value}: Of<'selfCareSteps'>) => (
        <SelfCareSteps block={value} id={anchorOf(value)} />
      ),
      evidenceBox: ({value}: Of<'evidenceBox'>) => (
        <EvidenceBox block={value} id={anchorOf(value)} edit={edit} />
      ),
      ionTable: ({value}: Of<'ionTable'>) => <IonTable block={value} id={anchorOf(value)} />,
      chart: ({value}: Of<'chart'>) => <Chart block={value} id={anchorOf(value)} />,
      comparison: ({value}: Of<'comparison'>) => <Comparison block={value} id={anchorOf(value)} />,
      figure: ({value}: Of<'figure'>) => (
        <Figure block={value} edit={edit(source, `body[_key=="${value._key}"]`)} />
      ),
      questions: ({value}: Of<'questions'>) => <Questions block={value} id={anchorOf(value)} />,
      productTeaser: ({value}: Of<'productTeaser'>) => (
        <ProductTeaser teaser={teasers.get(value._key)} />
      ),
      notice: ({value}: Of<'notice'>) => {
        const notice = notices.get(value._key)
        return notice ? <Notices notices={[notice]} isDemo={isDemo} why={why} edit={edit} /> : null
      },
    } satisfies Record<Exclude<Block['_type'], 'block'> | 'citation', unknown>,
  }
}
