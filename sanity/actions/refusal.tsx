import {Stack, Text} from '@sanity/ui'
import type {Finding} from '../law/gate.ts'
import {PlaceLink} from '../law/panel/place-link.tsx'
import {ProblemCard} from '../law/panel/problem-card.tsx'
import type {ValidationReason} from './validation-reasons.ts'

/** Why a document was not published. */
export type RefusalReasons = {
  validation: readonly ValidationReason[]
  law: readonly Finding[]
  /** What fails too, and keeps nothing from being published. */
  warnings: readonly Finding[]
}

export const refusedWith = (reasons: Partial<RefusalReasons>): RefusalReasons => ({
  validation: [],
  law: [],
  warnings: [],
  ...reasons,
})

/** The reasons, each leading to the field that mends it. */
export function Refusal({
  reasons: {validation, law, warnings},
  document,
  onFollow,
}: {
  reasons: RefusalReasons
  document: {id: string; type: string}
  onFollow: () => void
}) {
  return (
    <Stack gap={4} data-testid="refusal">
      {validation.map(({words, path}) => (
        <Stack key={words} gap={2}>
          <Text size={1}>{words}</Text>
          {path.length > 0 && (
            <div>
              <PlaceLink
                place={{
                  kind: 'field',
                  documentId: document.id,
                  type: document.type,
                  path: [...path] as never[], // paths of markers are the same steps, typed wider
                  label: 'Go to the field',
                }}
                onFollow={onFollow}
              />
            </div>
          )}
        </Stack>
      ))}
      <Findings findings={law} onFollow={onFollow} />
      {warnings.length > 0 && (
        <>
          <Text size={1} weight="semibold">
            Fails already, for other reasons
          </Text>
          <Findings findings={warnings} onFollow={onFollow} />
        </>
      )}
    </Stack>
  )
}

/** Problems of law with the locales they stand in. */
export const Findings = ({
  findings,
  onFollow,
}: {
  findings: readonly Finding[]
  onFollow: () => void
}) =>
  findings.map(({problem, locales}) => (
    <ProblemCard key={problem.id} problem={problem} note={locales.join(', ')} onFollow={onFollow} />
  ))
