import {type FormEvent, useId, useState} from 'react'
import {type SanityDocumentLike, useClient} from 'sanity'
import {useRouter} from 'sanity/router'
import {API_VERSION} from '../schema/api-version.ts'
import {makeVersion} from './new-version.ts'
import styles from './new-version-form.module.css'

/** Asks for the day, makes both drafts, and leads to the one whose words are to be written. */
export function NewVersionForm({
  present,
  onDone,
}: {
  present: SanityDocumentLike
  onDone: () => void
}) {
  const client = useClient({apiVersion: API_VERSION})
  const router = useRouter()
  const id = useId()
  const [day, setDay] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function make(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const made = await makeVersion(client, present, day).catch((error: unknown) => ({
      refusal: error instanceof Error ? error.message : String(error),
    }))
    setBusy(false)
    if ('refusal' in made) return setProblem(made.refusal)
    onDone()
    router.navigateIntent('edit', {id: made.id, type: present._type})
  }

  return (
    <form className={styles['form']} onSubmit={(event) => void make(event)}>
      <label htmlFor={id}>First day of the new version</label>
      <input
        id={id}
        type="date"
        value={day}
        onChange={({currentTarget}) => {
          setDay(currentTarget.value)
          setProblem(null)
        }}
      />
      <p>
        The present version will end the day before. Nothing is published: write the new words,
        compare them with the source, then publish both versions.
      </p>
      {problem !== null && <p role="alert">{problem}</p>}
      <button type="submit" disabled={isBusy}>
        Make the new version
      </button>
    </form>
  )
}
