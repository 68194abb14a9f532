import {useTranslations} from 'next-intl'
import type {UsedEntry} from '#app/_pages/glossary.ts'
import type {Edit} from '#lib/content/preview/edit.ts'
import type {Letter} from './letters.ts'
import styles from './page.module.css'

const anchorOf = (letter: string) => `letter-${letter}`

/** Leads to each letter that has an entry. */
export function LettersNav({letters}: {letters: readonly Letter<UsedEntry>[]}) {
  const t = useTranslations('glossary')
  if (letters.length < 3) return null
  return (
    <nav className={styles.letters} aria-label={t('letters')}>
      <ul>
        {letters.map(({letter}) => (
          <li key={letter}>
            <a href={`#${encodeURIComponent(anchorOf(letter))}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** All entries, letter by letter. `isEachMarked` where not all of them are unchecked alike. */
export const Letters = ({
  letters,
  isEachMarked,
  edit,
}: {
  letters: readonly Letter<UsedEntry>[]
  isEachMarked: boolean
  edit: Edit
}) =>
  letters.map(({letter, entries}) => (
    <section key={letter} className={styles.letter} aria-labelledby={anchorOf(letter)}>
      <h2 id={anchorOf(letter)}>{letter}</h2>
      <dl>
        {entries.map((entry) => (
          <Explained
            key={entry.term._id}
            entry={entry}
            isMarked={entry.isUnchecked && isEachMarked}
            edit={edit}
          />
        ))}
      </dl>
    </section>
  ))

function Explained({entry, isMarked, edit}: {entry: UsedEntry; isMarked: boolean; edit: Edit}) {
  const t = useTranslations()
  const {term, name, definition, usedIn} = entry
  return (
    <div className={styles.entry} data-term={term.key}>
      <dt id={term.key}>
        <dfn>{name}</dfn>
      </dt>
      <dd>{definition}</dd>
      {isMarked && (
        <dd className={styles.unchecked} {...edit(term, 'checkedLanguages')}>
          {t('demo.uncheckedTranslation')}
        </dd>
      )}
      {usedIn.length > 0 && (
        <dd className={styles.used}>
          {t('glossary.usedIn', {count: usedIn.length})}
          <ul>
            {usedIn.map(({key, path, title}) => (
              <li key={key}>
                <a href={path}>{title}</a>
              </li>
            ))}
          </ul>
        </dd>
      )}
    </div>
  )
}
