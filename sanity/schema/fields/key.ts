import {defineField} from 'sanity'

/** A short name that never changes: document ids, addresses of machine interfaces and rules use it. */
export const keyField = (example: string) =>
  defineField({
    name: 'key',
    title: 'Key',
    type: 'string',
    description: `A short name in lower case, for example “${example}”. Never change it once it is published.`,
    validation: (rule) =>
      rule
        .required()
        .error('Give it a key: other documents and programs find it by this name.')
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        .error('Use only a–z, 0–9 and single hyphens between them.'),
  })
