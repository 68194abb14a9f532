import {createHash} from 'node:crypto'
import {env} from '#lib/env.ts'

/** Everything pages show of the environment. One build then serves any address and any mode. */
const shown = [env.siteUrl, env.demo, env.ALLOW_INDEXING, env.TEST_LOCALES, env.BEIPACK_NOW]

export const configurationHash = createHash('sha256')
  .update(JSON.stringify(shown))
  .digest('base64url')
  .slice(0, 12)
