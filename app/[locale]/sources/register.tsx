import {useLocale, useTranslations} from 'next-intl'
import {FactsList} from '#app/_components/facts-list/facts-list.tsx'
import {anchorInRegister} from '#app/_components/notice/anchor-in-register.ts'
import type {Edit} from '#lib/content/preview/edit.ts'
import {languageOf} from '#lib/i18n/locales.ts'
import {marketName} from '#lib/i18n/market-name.ts'
import {type RegisterEntry, VERIFICATIONS} from '#app/_pages/register.ts'
import styles from './page.module.css'

/** Every notice and every claim with how far its words were verified; what nobody has comes first. */
export function Register({register, edit}: {register: readonly RegisterEntry[]; edit: Edit}) {
  const t = useTranslations('sources')
  return (
    <section aria-labelledby="register">
      <h2 id="register">{t('register')}</h2>
      <p>{t('registerIntro')}</p>
      {VERIFICATIONS.map((state) => {
        const entries = register.filter(({verification}) => verification === state)
        return (
          <section key={state} aria-labelledby={`state-${state}`} data-verification={state}>
            <h3 id={`state-${state}`}>{t(`state.${state}`, {count: entries.length})}</h3>
            {entries.length === 0 && <p>{t('none')}</p>}
            <ul className={styles.register}>
              {entries.map((entry) => (
                <Entry key={anchorOf(entry)} entry={entry} edit={edit} />
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

const anchorOf = (entry: RegisterEntry) =>
  entry.kind === 'notice'
    ? anchorInRegister(entry.notice)
    : `claim-${entry.claim.key}-${entry.words.language}`

function Entry({entry, edit}: {entry: RegisterEntry; edit: Edit}) {
  const t = useTranslations('sources')
  const notice = useTranslations('notice')
  const language = languageOf(useLocale())
  const {verification, use} = entry
  const told =
    entry.kind === 'notice'
      ? {
          lang: entry.notice.language,
          market: marketName(entry.notice.market, language),
          heading: entry.notice.heading,
          text: entry.notice.text,
          legalBasis: entry.notice.legalBasis,
          source: entry.notice,
        }
      : {
          lang: entry.words.language,
          market: t('union'),
          heading: t(`claim.${entry.claim.standing}`),
          text: entry.words.value,
          legalBasis: entry.claim.legalBasis,
          source: entry.claim,
        }
  return (
    <li id={anchorOf(entry)} {...edit(told.source, 'verification')}>
      <p className={styles.entry}>
        {told.market} · {nameOfLanguage(told.lang, language)} ·{' '}
        <bdi lang={entry.kind === 'notice' ? told.lang : undefined}>{told.heading}</bdi>
      </p>
      <p lang={told.lang} dir="auto">
        {told.text}
      </p>
      <FactsList
        facts={[
          {
            name: t('missing'),
            value: verification === 'verified' ? null : t(`missingIs.${verification}`),
          },
          {
            name: notice('legalBasis'),
            value: told.legalBasis.length > 0 && <Laws laws={told.legalBasis} />,
          },
          {
            name: t('use'),
            value: verification === 'verified' && use === 'shown' ? null : t(`uses.${use}`),
          },
        ]}
      />
    </li>
  )
}

function Laws({laws}: {laws: readonly {citation: string; url: string | null}[]}) {
  const t = useTranslations('sources')
  return (
    <>
      {laws.map(({citation, url}, index) => (
        <span key={citation}>
          {index > 0 && '; '}
          <bdi>{url ? <a href={url}>{citation}</a> : citation}</bdi>
        </span>
      ))}
      {laws.every(({url}) => url === null) && <span> ({t('noAddress')})</span>}
    </>
  )
}

const nameOfLanguage = (of: string, language: string) =>
  new Intl.DisplayNames([language], {type: 'language', fallback: 'code'}).of(of) ?? of
