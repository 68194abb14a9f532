import type {ObjectSchemaType, Path, SchemaType, ValidationMarker} from 'sanity'
import {isOfLaw} from '../law/validator.ts'

/** What keeps a document from being published, and the field it is said of. */
export type ValidationReason = {words: string; path: Path}

/**
 * The errors of validation, each once: `Slug: Choose …`. What the law has against a document is asked
 * anew at each publication, with where it is mended, so it is not among them.
 */
export function validationReasons(
  markers: readonly ValidationMarker[],
  schema?: SchemaType,
): ValidationReason[] {
  const reasons = new Map<string, ValidationReason>()
  for (const {level, path, message} of markers) {
    const words = `${fieldTitle(path[0], schema)}${message}`
    if (level === 'error' && !isOfLaw(message) && !reasons.has(words)) {
      reasons.set(words, {words, path})
    }
  }
  return [...reasons.values()]
}

function fieldTitle(segment: unknown, schema?: SchemaType): string {
  if (typeof segment !== 'string' || !schema || !hasFields(schema)) return ''
  const field = schema.fields.find(({name}) => name === segment)
  return field ? `${field.type.title ?? segment}: ` : ''
}

const hasFields = (schema: SchemaType): schema is ObjectSchemaType => 'fields' in schema
