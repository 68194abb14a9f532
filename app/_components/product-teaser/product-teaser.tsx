import {type Teaser, TeaserList} from '../teaser-list/teaser-list.tsx'
import styles from './product-teaser.module.css'

/** Leads to a product from within the text. Without a teaser the law forbids it, and nothing stands here. */
export const ProductTeaser = ({teaser}: {teaser: Teaser | undefined}) =>
  teaser ? (
    <div className={styles.teaser}>
      <TeaserList teasers={[teaser]} level={3} />
    </div>
  ) : null
