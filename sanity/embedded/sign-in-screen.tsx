'use client'

import {useEffect} from 'react'
import {SignInForm} from './sign-in-form.tsx'
import styles from './sign-in.module.css'
import {words} from './words.ts'

const ASK_AGAIN = 1_500

/** Stands where the Studio would be until somebody has signed in, here or in another tab. */
export function SignInScreen({refresh}: {refresh: () => Promise<boolean>}) {
  useEffect(() => {
    const timer = setInterval(() => void refresh(), ASK_AGAIN)
    return () => clearInterval(timer)
  }, [refresh])

  return (
    <section className={styles.screen}>
      <h1 className={styles.title}>{words.signInTitle}</h1>
      <SignInForm onSignedIn={() => void refresh()} />
    </section>
  )
}
