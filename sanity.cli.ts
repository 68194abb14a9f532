import {defineCliConfig} from 'sanity/cli'
import {dataset, isEmbedded, projectId} from './sanity/environment.ts'

/**
 * For `sanity build` and `sanity deploy`, which work from the folder of `package.json`. They inline no
 * variables of Next's, so these two are told to them. (`sanity/sanity.cli.ts` is for the types.)
 */
export default defineCliConfig({
  api: {projectId, dataset},
  vite: (config) => ({
    ...config,
    define: {
      ...config.define,
      'process.env.NEXT_PUBLIC_SANITY_PROJECT_ID': JSON.stringify(isEmbedded ? '' : projectId),
      'process.env.NEXT_PUBLIC_SANITY_DATASET': JSON.stringify(dataset),
    },
  }),
})
