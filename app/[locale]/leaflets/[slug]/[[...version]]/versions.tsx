import {cacheLife} from 'next/cache'
import {useLocale, useTranslations} from 'next-intl'
import {getTranslations} from 'next-intl/server'
import type {Leaflet} from '#lib/content/leaflet.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import {changesBetween, type Piece, type SectionChange} from './changes.ts'
import styles from './page.module.css'
import {type LeafletAmongVersions, useStanding} from './standing.tsx'

/** Every version, the latest first: from when it holds, and what it changed. */
export async function Versions(props: LeafletAmongVersions) {
  const t = await getTranslations('leaflet')
  const {versions} = props
  const listed = await Promise.all(
    versions.map(async (version, index) => {
      const before = versions[index - 1]
      return {version, changes: before ? await keptChanges(before, version) : null}
    }),
  )
  return (
    <section className={styles.versions} aria-labelledby="versions">
      <h2 id="versions">{t('versions')}</h2>
      <ol>
        {listed.toReversed().map(({version, changes}) => (
          <li key={version._id}>
            <Version {...props} version={version} changes={changes} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Kept with the two texts: a comparison looks at the clock, which no page may that is made beforehand. */
async function keptChanges(before: Leaflet, after: Leaflet): Promise<SectionChange[]> {
  'use cache'
  cacheLife('default')
  return changesBetween(before, after)
}

/** @param props.changes null of the first version */
function Version({
  version,
  changes,
  leaflet,
  inForce,
  versions,
  slug,
  edit,
}: LeafletAmongVersions & {version: Leaflet; changes: readonly SectionChange[] | null}) {
  const t = useTranslations('leaflet')
  const locale = useLocale()
  const path = pathOf(locale, {page: 'leaflet', slug, version: version.version})
  const words = useStanding({leaflet: version, inForce, versions})
  return (
    <>
      <p>
        <a href={path} aria-current={version._id === leaflet._id ? 'true' : undefined}>
          {words}
        </a>
      </p>
      <p {...edit(version, 'changes')}>{changes ? version.changes : t('first')}</p>
      {changes && <Changes changes={changes} />}
    </>
  )
}

function Changes({changes}: {changes: readonly SectionChange[]}) {
  const t = useTranslations('leaflet')
  if (changes.length === 0) return <p>{t('sameWords')}</p>
  return (
    <details className={styles.changes}>
      <summary>{t('showChanges')}</summary>
      {changes.map(({code, title, lines}) => (
        <div key={code}>
          <h3>
            {code}. {title}
          </h3>
          {lines.map((line, index) => (
            <p key={index}>
              {line.map((piece, at) => (
                <Changed key={at} piece={piece} />
              ))}
            </p>
          ))}
        </div>
      ))}
    </details>
  )
}

/** Also said to who cannot see the line under or through the words. */
function Changed({piece: {kind, text}}: {piece: Piece}) {
  const t = useTranslations('leaflet')
  if (kind === 'same' || text.trim() === '') return text
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className={styles.spoken}>{t(kind)} </span>
      {text}
    </Mark>
  )
}
