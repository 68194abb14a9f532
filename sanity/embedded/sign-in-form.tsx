'use client'

import {type FormEvent, useState} from 'react'
import {LAKE_PATH} from '../environment.ts'
import styles from './sign-in.module.css'
import {words} from './words.ts'

/** How to get a sign-in link, and a place to paste it. `onSignedIn` is called once it has worked. */
export function SignInForm({onSignedIn}: {onSignedIn?: () => void}) {
  const [problem, setProblem] = useState('')

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const code = codeIn(String(new FormData(event.currentTarget).get('link') ?? ''))
    if (!code) return setProblem(words.linkUnread)
    const hasWorked = await redeem(code)
    setProblem(hasWorked ? '' : words.linkRefused)
    if (hasWorked) onSignedIn?.()
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p>{words.signInHow}</p>
      <pre className={styles.command}>{words.signInCommand}</pre>
      <label>
        {words.signInThen}
        <input
          name="link"
          className={styles.link}
          aria-label={words.linkLabel}
          autoComplete="off"
        />
      </label>
      <button type="submit" className={styles.button}>
        {words.signIn}
      </button>
      <p role="alert">{problem}</p>
    </form>
  )
}

/** The one-time code in a pasted link, which may name this machine otherwise than this page does. */
const codeIn = (link: string) =>
  URL.canParse(link.trim()) ? new URL(link.trim()).searchParams.get('code') : null

async function redeem(code: string): Promise<boolean> {
  const address = `${LAKE_PATH}/sign-in?${new URLSearchParams({code})}`
  const answer = await fetch(address, {redirect: 'manual', credentials: 'same-origin'})
  return answer.type === 'opaqueredirect'
}
