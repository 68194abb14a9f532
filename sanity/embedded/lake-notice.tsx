'use client'

import {useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore} from 'react'
import type {Condition} from './lake-watch.ts'
import {session} from './session.ts'
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
  const condition = useSyncExternalStore<Condition>(
    watch.subscribe,
    watch.condition,
    () => 'reachable',
  )
  const hasPaused = useTypingPaused(condition === 'signedOut')
  if (condition === 'signedOut') return hasPaused && <SignInEnded />
  if (condition === 'away') return <output className={styles.away}>{words.awayWhat}</output>
  return null
}

/** Nobody is cut off in the middle of a word: what is still being typed is kept with the rest. */
function useTypingPaused(isAsked: boolean): boolean {
  const [hasPaused, setPaused] = useState(false)
  useEffect(() => {
    if (!isAsked) return
    let isLeft = false
    void transport()
      .typingPaused()
      .then(() => setPaused(!isLeft))
    return () => {
      isLeft = true
      setPaused(false)
    }
  }, [isAsked])
  return hasPaused
}

function SignInEnded() {
  const dialog = useRef<HTMLDialogElement>(null)
  // A layout effect: it must close before it leaves the page, to give the focus back to its field.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={styles.ended}
      aria-labelledby="sign-in-ended"
      onCancel={(event) => event.preventDefault()}
    >
      {/* It takes the focus, so that keys still being pressed end up in no field. */}
      <h1 id="sign-in-ended" className={styles.title} tabIndex={-1} autoFocus>
        {words.endedTitle}
      </h1>
      <p>{words.endedWhat}</p>
      <p>{words.endedWhose(session.userName())}</p>
      <p>{words.endedRole(session.role())}</p>
      <SignInForm />
    </dialog>
  )
}
