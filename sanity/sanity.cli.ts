import {defineCliConfig} from 'sanity/cli'

/** For `sanity schemas extract` and `sanity typegen generate`, run in this folder; both work offline. */
export default defineCliConfig({
  api: {projectId: 'local', dataset: 'production'},
  typegen: {
    path: ['../lib/content/**/*.ts', '../lib/judged/**/*.ts'],
    schema: 'schema.json',
    generates: '../lib/content/sanity.types.ts',
  },
})
