import {getLaw} from '#app/_law/law.ts'
import type {Account, Edition} from '#app/_pages/resolution.ts'
import type {Answer} from '#lib/content/read.ts'
import {missingPassport, type Passport, passportOf, undecidedPassport} from './passport.ts'
import {resolvePath} from './resolve-path.ts'

/** A passport, and for people what it was made from: null where no page is decided on. */
export type Told = {passport: Passport; account: Account | null; editions: readonly Edition[]}

/** What is told of a path, from the standpoint it is asked from. */
export async function passportOfPath(path: string): Promise<Answer<Told>> {
  const located = await resolvePath(path)
  if (located.kind === 'page') {
    const {resolution} = located
    if (resolution.kind === 'unavailable') return {isAnswered: false, problem: resolution.problem}
    const {account} = resolution
    const passport = passportOf(path, located, account)
    return {isAnswered: true, value: {passport, account, editions: located.editions}}
  }
  const law = await getLaw()
  if (!law.isAnswered) return law
  const passport =
    located.kind === 'undecided'
      ? undecidedPassport(path, located, law.value)
      : missingPassport(path, located, law.value)
  return {isAnswered: true, value: {passport, account: null, editions: []}}
}
