import type {Endpoint} from './context.ts'
import {json} from './responses.ts'

/** How many releases there may be, which the Studio asks before it makes one: as many as anyone likes. */
export const releaseLimits: Endpoint = (_call, {memory}) =>
  json({
    data: {
      // The Studio compares numbers; for the organization it takes null for none.
      datasetReleaseLimit: Number.MAX_SAFE_INTEGER,
      orgActiveReleaseLimit: null,
      orgMeteredActiveReleaseCount: memory
        .releases()
        .filter(({state}) => state === 'active' || state === 'scheduled').length,
    },
  })
