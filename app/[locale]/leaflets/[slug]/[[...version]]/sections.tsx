import {PortableText, type PortableTextComponents} from '@portabletext/react'
import {useTranslations} from 'next-intl'
import type {Leaflet, LeafletSection} from '#lib/content/leaflet.ts'
import type {Edit} from '#lib/content/preview/edit.ts'
import styles from './page.module.css'

const anchorOf = ({code}: LeafletSection) => `section-${code}`

/** The way to each section, by its number in the template. */
export function Contents({sections}: {sections: readonly LeafletSection[]}) {
  const t = useTranslations('leaflet')
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">{t('contents')}</h2>
      <ol>
        {sections.map((section) => (
          <li key={section._key}>
            <a href={`#${anchorOf(section)}`}>
              {section.code}. {section.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export function Sections({leaflet, edit}: {leaflet: Leaflet; edit: Edit}) {
  return (
    <div className={styles.text} data-leaflet={leaflet.version}>
      {leaflet.sections.map((section) => (
        <section
          key={section._key}
          aria-labelledby={anchorOf(section)}
          {...edit(leaflet, `sections[_key=="${section._key}"]`)}
        >
          <h2 id={anchorOf(section)}>
            {section.code}. {section.title}
          </h2>
          <PortableText
            value={section.content}
            components={components}
            onMissingComponent={refuse}
          />
        </section>
      ))}
    </div>
  )
}

/** In safety content nothing may silently go missing. */
function refuse(message: string): never {
  throw new Error(message)
}

const components: PortableTextComponents = {
  block: {
    normal: ({children}) => <p>{children}</p>,
    h3: ({children}) => <h3>{children}</h3>,
  },
  list: {bullet: ({children}) => <ul>{children}</ul>},
  listItem: {bullet: ({children}) => <li>{children}</li>},
  marks: {strong: ({children}) => <strong>{children}</strong>},
}
