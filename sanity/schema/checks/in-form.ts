import type {ValidationContext} from 'sanity'
import type {z} from 'zod'
import {API_VERSION} from '../api-version.ts'

/** What a query gives of the documents as the editor sees them: drafts laid over what is published. */
export async function askInForm<Schema extends z.ZodType>(
  context: ValidationContext,
  query: string,
  params: Record<string, unknown>,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const client = context.getClient({apiVersion: API_VERSION})
  const answer: unknown = await client.fetch(query, params, {
    perspective: 'drafts',
    tag: 'form.checks',
  })
  return schema.parse(answer)
}

/** The id a reference field of the document points to. */
export function referenceIn(context: ValidationContext, field: string): string | null {
  const value = context.document?.[field]
  return typeof value === 'object' && value !== null && '_ref' in value ? String(value._ref) : null
}
