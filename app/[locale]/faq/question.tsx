import {useTranslations} from 'next-intl'
import {TextBlocks} from '#app/_components/text-blocks/text-blocks.tsx'
import {TextNotes} from '#app/_components/text-notes/text-notes.tsx'
import type {ShownQuestion} from '#app/_pages/faq.ts'
import type {Edit} from '#lib/content/preview/edit.ts'
import styles from './page.module.css'

/** A question with its answer, found by its key. `isMarked` where its translation alone is unchecked. */
export function Question({
  question,
  isMarked,
  edit,
}: {
  question: ShownQuestion
  isMarked: boolean
  edit: Edit
}) {
  const t = useTranslations('demo')
  const {key} = question.question
  return (
    <section
      id={key}
      className={styles.question}
      aria-labelledby={`${key}-title`}
      data-question={key}
    >
      <h2 id={`${key}-title`}>{question.title}</h2>
      <TextNotes {...question.notes} />
      {isMarked && (
        <p className={styles.unchecked} {...edit(question, 'isUncheckedTranslation')}>
          {t('uncheckedTranslation')}
        </p>
      )}
      <TextBlocks blocks={question.answer} level={3} />
    </section>
  )
}
