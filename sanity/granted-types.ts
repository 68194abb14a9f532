import {grantsPermissionOn, type SanityClient} from 'sanity'
import {z} from 'zod'

const Acl = z.array(z.object({filter: z.string(), permissions: z.array(z.string())}))

/**
 * The types whose documents the person who is signed in may not write, by the lake's own grants. The
 * Studio asks the same of each document it shows; this is for what it would offer before there is one.
 */
let refused: ReadonlySet<string> = new Set()

/** Whether to offer the making and changing of documents of a type. True as long as nothing is known. */
export const mayWrite = (type: string): boolean => !refused.has(type)

/** Asks the lake for the caller's grants and remembers what they say of each type. */
export async function learnGrants(client: SanityClient, userId: string, types: readonly string[]) {
  const {projectId, dataset} = client.config()
  const url = `/projects/${projectId}/datasets/${dataset}/acl`
  const acl = Acl.parse(await client.request({url, tag: 'acl.get'}))
  const isGranted = async (type: string) => {
    const {granted} = await grantsPermissionOn(
      userId,
      acl as Parameters<typeof grantsPermissionOn>[1], // its names of permissions are a closed list
      'create',
      {_id: 'drafts.new', _type: type, _rev: '', _createdAt: '', _updatedAt: ''},
    )
    return granted
  }
  const answers = await Promise.all(
    types.map(async (type) => [type, await isGranted(type)] as const),
  )
  refused = new Set(answers.filter(([, granted]) => !granted).map(([type]) => type))
}
