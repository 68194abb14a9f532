import {getTranslations} from 'next-intl/server'
import {PageFrame} from '#app/_components/page-frame/page-frame.tsx'
import {frameOf} from '#app/_pages/frame.ts'
import {everywhere} from '#app/_pages/listing.ts'
import {localeOf} from '#app/_pages/params.ts'
import {instantFrom} from '#app/_passport/instant.ts'
import {type AnswerAt, keptPassportAt} from '#app/_passport/passport-at.ts'
import {sitePathFrom} from '#app/_passport/site-path.ts'
import {answerWith} from '#lib/content/answer.ts'
import {type PastAsked, unpackAsked} from '#lib/i18n/asked.ts'
import {PastForm} from './past-form.tsx'
import {PastResult} from './past-result.tsx'
import styles from './page.module.css'

export const ensureStatic = 'navigation'

type Props = {params: Promise<{locale: string; asked: string}>}

const route = {page: 'past'} as const

/** The form alone; what is asked with it is kept nowhere. */
export const generateStaticParams = () => [{asked: '-'}]

export async function generateMetadata({params}: Props) {
  const t = await getTranslations({locale: await localeOf(params)})
  return {
    title: t('meta.titleTemplate', {title: t('past.title')}),
    description: t('past.intro'),
    robots: {index: false, follow: false},
  }
}

/** What a page showed, shows or will show at an instant. */
export default async function PastPage({params}: Props) {
  const locale = await localeOf(params)
  const asked = unpackAsked((await params).asked)
  const outcome = asked && (await outcomeOf(asked))
  if (outcome) await answerWith(STATUS[outcome.kind])
  const t = await getTranslations({locale, namespace: 'past'})
  return (
    <PageFrame type="legal" pageKey="past" {...await frameOf(everywhere(route))}>
      <div className={styles.past}>
        <header>
          <h1>{t('title')}</h1>
          <p>{t('intro')}</p>
        </header>
        <PastForm
          locale={locale}
          asked={asked}
          refused={
            outcome?.kind === 'badPath' || outcome?.kind === 'badInstant' ? outcome.kind : null
          }
        />
        {outcome && outcome.kind === 'told' && <PastResult {...outcome} />}
        {(outcome?.kind === 'closed' || outcome?.kind === 'busy') && <p>{t(outcome.kind)}</p>}
      </div>
    </PageFrame>
  )
}

type Told = Extract<AnswerAt, {isAnswered: true}>['value']
type Outcome =
  | {kind: 'badPath' | 'badInstant' | 'closed' | 'busy'}
  | {kind: 'told'; once: Told; today: Told}

// The past of a page that is not there is an answer like any other.
const STATUS = {badPath: 400, badInstant: 400, closed: 403, busy: 503, told: 200} as const

/** Null where no instant was given yet. */
async function outcomeOf({path, at}: PastAsked): Promise<Outcome | null> {
  const place = sitePathFrom(new URLSearchParams({path}))
  if (!place.isUnderstood) return {kind: 'badPath'}
  if (at === null) return null
  // The field of a form knows no zone: it is UTC, as its label says.
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(at)
  const instant = instantFrom(new URLSearchParams({at: hasZone ? at : `${at}Z`}))
  if (!instant.isUnderstood || !instant.value) return {kind: 'badInstant'}
  const [once, today] = await Promise.all([
    keptPassportAt(path, instant.value.toISOString()),
    keptPassportAt(path, null),
  ])
  if (!once.isAnswered) return {kind: once.problem === 'closed' ? 'closed' : 'busy'}
  return today.isAnswered ? {kind: 'told', once: once.value, today: today.value} : {kind: 'busy'}
}
