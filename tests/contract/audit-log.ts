import type {AuditEntry} from '#lib/lake/store/audit-log.ts'
import {administratorOf, variablesOf} from './lakes-of-each-test.ts'
import {runTask} from './run-task.ts'
import type {RunningLake} from './serve-lake.ts'

/** The command `npm run audit-log` on a lake, running or not. */
export const auditLogOf = (lake: RunningLake, ...args: string[]) =>
  runTask('audit-log', args, variablesOf(lake))

export const entriesOf = async (lake: RunningLake, ...args: string[]): Promise<AuditEntry[]> =>
  JSON.parse((await auditLogOf(lake, '--json', ...args)).stdout)

/** Gives a lake something to tell: pages published, one changed, one unpublished, one deleted. */
export async function makeHistory(lake: RunningLake) {
  const client = administratorOf(lake)
  for (const id of ['one', 'two', 'three']) {
    await client.create({_id: `drafts.${id}`, _type: 'article', title: id})
    await client.action({
      actionType: 'sanity.action.document.publish',
      publishedId: id,
      draftId: `drafts.${id}`,
    })
  }
  await client.patch('one').set({title: 'changed'}).commit()
  await client.action({
    actionType: 'sanity.action.document.unpublish',
    publishedId: 'two',
    draftId: 'drafts.two',
  })
  await client.delete('three')
}
