import type {NoticeText} from '#lib/content/notice-text.ts'
import styles from './notice.module.css'

/** A notice whose words are a link beside a product, and where it leads. */
export type ProductLink = {notice: NoticeText; path: string}

export function ProductLinks({links}: {links: readonly ProductLink[]}) {
  return links.map(({notice: {key, version, language, text}, path}) => (
    <p
      key={key}
      role="note"
      className={styles.link}
      lang={language}
      data-disclaimer={key}
      data-version={version}
    >
      <a href={path}>
        <span data-disclaimer-text="">{text}</span>
      </a>
    </p>
  ))
}
