import type {ReactNode} from 'react'
import styles from './message-page.module.css'

/** A page that has one thing to say: not found, withheld, out of reach. */
export function MessagePage({
  title,
  text,
  children,
}: {
  title: string
  text: string
  children?: ReactNode
}) {
  return (
    <div className={styles.message}>
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  )
}
