import type {ObjectSchemaType, SchemaType, ValidationMarker} from 'sanity'

/** What keeps a document from being published, a line for each error: `Slug: Choose …`. */
export function validationReasons(
  markers: readonly ValidationMarker[],
  schema?: SchemaType,
): string[] {
  const errors = markers.filter(({level}) => level === 'error')
  return [...new Set(errors.map(({path, message}) => `${fieldTitle(path[0], schema)}${message}`))]
}

function fieldTitle(segment: unknown, schema?: SchemaType): string {
  if (typeof segment !== 'string' || !schema || !hasFields(schema)) return ''
  const field = schema.fields.find(({name}) => name === segment)
  return field ? `${field.type.title ?? segment}: ` : ''
}

const hasFields = (schema: SchemaType): schema is ObjectSchemaType => 'fields' in schema
