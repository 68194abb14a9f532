import type {DatabaseSync} from 'node:sqlite'
import {beginAuditLog} from './begin-audit-log.ts'
import {rewriteEffects} from './effects-without-revision.ts'

/**
 * The schema, as numbered steps that are only ever added to. `user_version` says how many a store
 * has had; a store that has had more than this list knows was written by a newer program.
 */
export const migrations: readonly (string | ((db: DatabaseSync) => void))[] = [
  `CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

   CREATE TABLE docs(
     id TEXT PRIMARY KEY, type TEXT NOT NULL, rev TEXT NOT NULL, body TEXT NOT NULL
   ) STRICT;

   CREATE TABLE tx(
     seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
     ts TEXT NOT NULL, author TEXT NOT NULL, mutations TEXT NOT NULL
   ) STRICT;

   -- prev_rev is null where the document did not exist before, rev where it does not exist after.
   CREATE TABLE tx_doc(
     seq INTEGER NOT NULL REFERENCES tx(seq), position INTEGER NOT NULL, doc_id TEXT NOT NULL,
     prev_rev TEXT, rev TEXT, apply TEXT NOT NULL, revert TEXT NOT NULL,
     PRIMARY KEY(seq, position)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX tx_doc_by_id ON tx_doc(doc_id, seq);

   -- The last transaction that touched a sync tag at all, and the last that changed published content.
   CREATE TABLE tag(tag TEXT PRIMARY KEY, seq INTEGER NOT NULL, published_seq INTEGER) STRICT;
   CREATE INDEX tag_by_seq ON tag(seq);
   CREATE INDEX tag_by_published_seq ON tag(published_seq);

   CREATE TABLE keyvalue(
     user TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, updated TEXT NOT NULL,
     PRIMARY KEY(user, key)
   ) STRICT;

   CREATE TABLE token(
     hash TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('token', 'session', 'code')),
     role TEXT NOT NULL, user_id TEXT NOT NULL, user_name TEXT NOT NULL,
     created INTEGER NOT NULL, expires INTEGER, used INTEGER, revoked INTEGER
   ) STRICT;
   CREATE INDEX token_by_user ON token(user_id);`,

  `CREATE TABLE checkpoint(
     doc_id TEXT NOT NULL, seq INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY(doc_id, seq)
   ) STRICT, WITHOUT ROWID;`,
  rewriteEffects,

  // When a token or a session was last used, to the minute.
  'ALTER TABLE token ADD COLUMN seen INTEGER',

  // Append-only, also for a program with a fault: only the next number can be added, nothing replaced.
  `CREATE TABLE audit(
     seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,
     document_id TEXT NOT NULL, revision TEXT, content_hash TEXT, document_hash TEXT,
     detail TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL
   ) STRICT;
   CREATE INDEX audit_by_document ON audit(document_id, seq);
   CREATE TRIGGER audit_refuses_update BEFORE UPDATE ON audit
     BEGIN SELECT RAISE(ABORT, 'The audit log is append-only'); END;
   CREATE TRIGGER audit_refuses_delete BEFORE DELETE ON audit
     BEGIN SELECT RAISE(ABORT, 'The audit log is append-only'); END;
   CREATE TRIGGER audit_takes_the_next BEFORE INSERT ON audit
     WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
     BEGIN SELECT RAISE(ABORT, 'The audit log is append-only'); END;`,
  beginAuditLog,
]
