import {useTranslations} from 'next-intl'
import type {Questions as Content} from '#lib/content/blocks/questions.ts'
import {TextBlocks} from '../text-blocks/text-blocks.tsx'
import styles from './questions.module.css'

/** Questions with their answers, nothing folded away. Where none has words here, nothing stands here. */
export function Questions({block: {title, questions}, id}: {block: Content; id: string}) {
  const t = useTranslations('demo')
  if (questions.length === 0) return null
  return (
    <section className={styles.questions} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {questions.map((question) => (
        <div key={question.key}>
          <h3>{question.title}</h3>
          {question.isUncheckedTranslation && (
            <p className={styles.unchecked}>{t('uncheckedTranslation')}</p>
          )}
          <TextBlocks blocks={question.answer} level={4} />
        </div>
      ))}
    </section>
  )
}
