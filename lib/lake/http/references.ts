import type {Endpoint} from './context.ts'
import {json} from './responses.ts'

/** References from other datasets of the project: there is only one, so there are none. */
export const crossDatasetReferences: Endpoint = () => json({totalCount: 0, references: []})
