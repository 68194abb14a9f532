import type {AnswerAt} from '#app/_passport/passport-at.ts'
import type {Passport} from '#app/_passport/passport.ts'

type Told = Extract<AnswerAt, {isAnswered: true}>['value']

export type Difference =
  | {kind: 'status'; status: Passport['status']}
  | {kind: 'content' | 'rules'}
  | {kind: 'added' | 'removed' | 'reworded'; key: string; heading: string}

/** What is different today from what was then, as far as a reader can see it. */
export function differencesOf(once: Told, today: Told): Difference[] {
  const [before, now] = [once.passport, today.passport]
  const isThere = once.account !== null && today.account !== null
  return [
    ...(before.status === now.status ? [] : [{kind: 'status', status: now.status} as const]),
    ...noticesOf(once, today),
    ...(isThere && before.contentHash !== now.contentHash ? [{kind: 'content'} as const] : []),
    ...(isThere && before.ruleSetHash !== now.ruleSetHash ? [{kind: 'rules'} as const] : []),
  ]
}

function noticesOf(once: Told, today: Told): Difference[] {
  const [before, now] = [once, today].map(({account}) => account?.judged.notices ?? [])
  const find = (notices: typeof before, key: string) => notices?.find((one) => one.key === key)
  const added = (now ?? []).filter(({key}) => !find(before, key))
  const others = (before ?? []).flatMap((notice): Difference[] => {
    const same = find(now, notice.key)
    const {key, heading} = notice
    if (!same) return [{kind: 'removed', key, heading}]
    return same.text === notice.text ? [] : [{kind: 'reworded', key, heading}]
  })
  return [...added.map(({key, heading}) => ({kind: 'added', key, heading}) as const), ...others]
}
