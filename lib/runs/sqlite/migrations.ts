// The tables of files, runs and checkpoints; a list that only grows.

export const MIGRATIONS = [
  `
  CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    collection TEXT NOT NULL,
    created_at TEXT NOT NULL,
    position INTEGER NOT NULL UNIQUE,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX documents_by_collection ON documents (collection, position);

  CREATE TABLE pages (document_id TEXT NOT NULL, number INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (document_id, number)) STRICT, WITHOUT ROWID;
  CREATE TABLE pending_pages (document_id TEXT NOT NULL, number INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (document_id, number)) STRICT, WITHOUT ROWID;
  CREATE TABLE chunks (document_id TEXT NOT NULL, chunk_index INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (document_id, chunk_index)) STRICT, WITHOUT ROWID;

  CREATE TABLE run_events (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id TEXT NOT NULL,
    run_id TEXT NOT NULL,
    at TEXT NOT NULL,
    type TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX run_events_by_document ON run_events (document_id, seq);
  CREATE INDEX run_events_of_status ON run_events (document_id, seq) WHERE type GLOB 'run.*' OR type = 'document.deleted';

  CREATE TABLE finished_steps (document_id TEXT NOT NULL, step TEXT NOT NULL,
    PRIMARY KEY (document_id, step)) STRICT, WITHOUT ROWID;
  CREATE TABLE chunk_checkpoints (document_id TEXT NOT NULL, chunk_index INTEGER NOT NULL, status TEXT NOT NULL,
    body TEXT NOT NULL, PRIMARY KEY (document_id, chunk_index)) STRICT, WITHOUT ROWID;
  CREATE TABLE replies (key TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE answers (key TEXT NOT NULL, question TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (key, question)) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE batches (id TEXT PRIMARY KEY, server_id TEXT, at TEXT NOT NULL, questions TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE batch_answers (question TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
] as const;
