import {actions} from './actions.ts'
import type {Endpoint} from './context.ts'
import {doc} from './doc.ts'
import {files} from './files.ts'
import {exportDocuments} from './export.ts'
import {health} from './health.ts'
import {historyDocuments} from './history-documents.ts'
import {historyEvents} from './history-events.ts'
import {historyReleaseEvents} from './history-releases.ts'
import {historyTransactions} from './history-transactions.ts'
import {images} from './images.ts'
import {listen} from './listen.ts'
import {live} from './live.ts'
import {mutate} from './mutate.ts'
import {openMux, sendMux} from './mux.ts'
import {acl, datasets, features, project, projectRoles} from './projects.ts'
import {query} from './query.ts'
import {crossDatasetReferences} from './references.ts'
import {releaseLimits} from './release-limits.ts'
import {restore} from './restore.ts'
import {accessRoles, addRobot, endRobot, robots} from './robots.ts'
import {authId, logout, signIn} from './session.ts'
import * as studio from './studio-answers.ts'
import {upload} from './upload.ts'
import {keyValues, me, putKeyValues, users} from './users.ts'

/**
 * Who gets in: `anyone`, without even a look at credentials; `reader`, anonymous ones seeing what is
 * published; `user`, anyone signed in; `uploader`, who may store images and files; `administrator`,
 * who may manage tokens. What a user may write, the writer decides for each document.
 */
export type Admission = 'anyone' | 'reader' | 'user' | 'uploader' | 'administrator'

export type Route = readonly [
  method: string,
  path: string,
  endpoint: Endpoint,
  admission: Admission,
]

/** Below `/v<any version>`. A `*` at the end of a name takes the rest of the path. */
export const versionedRoutes: readonly Route[] = [
  ['GET', '/data/query/:dataset', query, 'reader'],
  ['POST', '/data/query/:dataset', query, 'reader'],
  ['GET', '/data/doc/:dataset/:ids*', doc, 'reader'],
  ['GET', '/data/export/:dataset', exportDocuments, 'reader'],
  ['POST', '/data/mutate/:dataset', mutate, 'user'],
  ['POST', '/data/actions/:dataset', actions, 'user'],
  ['GET', '/data/listen/:dataset', listen, 'reader'],
  ['GET', '/data/live/events/:dataset', live, 'reader'],
  ['GET', '/data/history/:dataset/transactions', historyTransactions, 'user'],
  ['GET', '/data/history/:dataset/transactions/:ids*', historyTransactions, 'user'],
  ['GET', '/data/history/:dataset/events/documents/:id*', historyEvents, 'user'],
  ['GET', '/data/history/:dataset/events/releases/:release', historyReleaseEvents, 'user'],
  ['GET', '/data/history/:dataset/documents/:ids*', historyDocuments, 'user'],
  ['GET', '/data/references/:dataset/documents/:id/to', crossDatasetReferences, 'user'],
  ['GET', '/data/ping/:dataset', studio.ping, 'anyone'],
  ['POST', '/assets/:kind/:dataset', upload, 'uploader'],
  ['GET', '/users/me', me, 'user'],
  ['GET', '/users/me/keyvalue/:keys*', keyValues, 'user'],
  ['PUT', '/users/me/keyvalue', putKeyValues, 'user'],
  ['GET', '/users/:ids', users, 'user'],
  ['GET', '/auth/id', authId, 'user'],
  ['GET', '/auth/providers', studio.providers, 'anyone'],
  ['POST', '/auth/logout', logout, 'anyone'],
  ['GET', '/projects/:project', project, 'user'],
  ['GET', '/projects/:project/datasets', datasets, 'user'],
  ['GET', '/projects/:project/datasets/:dataset/acl', acl, 'user'],
  ['GET', '/projects/:project/roles', projectRoles, 'user'],
  ['GET', '/access/project/:project/roles', accessRoles, 'user'],
  ['GET', '/access/project/:project/robots', robots, 'administrator'],
  ['POST', '/access/project/:project/robots', addRobot, 'administrator'],
  ['DELETE', '/access/project/:project/robots/:id', endRobot, 'administrator'],
  ['GET', '/projects/:project/grants', studio.emptyObject, 'user'],
  ['GET', '/projects/:project/features', features, 'user'],
  ['GET', '/projects/:project/new-content-release-allowed', releaseLimits, 'user'],
  ['GET', '/projects/:project/user-applications', studio.emptyList, 'user'],
  ['GET', '/features', features, 'user'],
  ['GET', '/subscriptions/project/:project', studio.none, 'user'],
  ['GET', '/access/requests/me', studio.emptyList, 'user'],
  ['GET', '/journey/:topic*', studio.none, 'user'],
  ['GET', '/help', studio.help, 'user'],
  ['GET', '/intake/telemetry-status', studio.telemetryStatus, 'user'],
  ['GET', '/ping', studio.ping, 'anyone'],
  ['GET', '/check/cors', studio.corsCheck, 'anyone'],
]

/** Without a version. */
export const plainRoutes: readonly Route[] = [
  ['GET', '/health', health, 'anyone'],
  ['GET', '/sign-in', signIn, 'anyone'],
  ...['GET', 'HEAD'].flatMap((method): Route[] => [
    [method, '/images/:project/:dataset/:name', images, 'anyone'],
    [method, '/images/:project/:dataset/:name/:vanity', images, 'anyone'],
    [method, '/files/:project/:dataset/:name', files, 'anyone'],
    [method, '/files/:project/:dataset/:name/:vanity', files, 'anyone'],
  ]),
  ['POST', '/restore', restore, 'user'],
  ['GET', '/mux/:sid', openMux, 'user'],
  ['POST', '/mux/:sid', sendMux, 'user'],
]
