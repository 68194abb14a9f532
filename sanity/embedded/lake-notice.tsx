'use client'

import {useEffect, useRef, useSyncExternalStore} from 'react'
import type {Condition} from './lake-watch.ts'
import {SignInForm} from './sign-in-form.tsx'
import styles from './sign-in.module.css'
import {transport} from './transport.ts'
import {words} from './words.ts'

/**
 * Stands beside the Studio and says what keeps it from saving. A sign-in that has ended stops all
 * editing: the dialog makes the Studio under it inert, but leaves it, and what was typed, in place.
 */
export function LakeNotice() {
  const {watch} = transport()
  const condition = useSyncExternalStore<Condition>(watch.subscribe, watch.condition, () => 'reachable')
  if (condition === 'signedOut') return <SignInEnded />
  if (condition === 'away') return <p role="status" className={styles.away}>{words.awayWhat}</p>
  return null
}

function SignInEnded() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Closing gives the focus back to the field that had it.
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={styles.ended}
      aria-labelledby="sign-in-ended"
      onCancel={(event) => event.preventDefault()}
    >
      <h1 id="sign-in-ended" className={styles.title}>
        {words.endedTitle}
      </h1>
      <p>{words.endedWhat}</p>
      <SignInForm />
    </dialog>
  )
}
