// The tables of the embedded graph; a list that only grows. Mentions, aliases and claims are the ledger; names, entities
// and the fact_id of claims are made from it.

export const MIGRATIONS = [
  `
  CREATE TABLE documents (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE chunks (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    chunk_index INTEGER NOT NULL,
    text TEXT NOT NULL,
    headings TEXT NOT NULL,
    page_start INTEGER NOT NULL,
    page_end INTEGER NOT NULL,
    tokens INTEGER NOT NULL,
    page_marks TEXT NOT NULL
  ) STRICT;
  CREATE INDEX chunks_by_document ON chunks (document_id, chunk_index);
  CREATE VIRTUAL TABLE chunk_search USING fts5 (text, content = 'chunks', content_rowid = 'rowid',
    tokenize = 'unicode61 remove_diacritics 2');
  CREATE TRIGGER chunks_added AFTER INSERT ON chunks BEGIN
    INSERT INTO chunk_search (rowid, text) VALUES (new.rowid, new.text);
  END;
  CREATE TRIGGER chunks_removed AFTER DELETE ON chunks BEGIN
    INSERT INTO chunk_search (chunk_search, rowid, text) VALUES ('delete', old.rowid, old.text);
  END;

  CREATE TABLE mentions (
    chunk_id TEXT NOT NULL REFERENCES chunks (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    document_id TEXT NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    page INTEGER NOT NULL,
    quote TEXT NOT NULL,
    boxes TEXT NOT NULL,
    PRIMARY KEY (chunk_id, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mentions_by_key ON mentions (key, document_id, chunk_id, ordinal);
  CREATE INDEX mentions_by_document ON mentions (document_id, key);

  CREATE TABLE aliases (
    chunk_id TEXT NOT NULL REFERENCES chunks (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    alias_key TEXT NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (chunk_id, key, alias_key, alias)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX aliases_by_key ON aliases (key, alias_key);
  CREATE INDEX aliases_by_alias_key ON aliases (alias_key, key);

  CREATE TABLE claims (
    chunk_id TEXT NOT NULL REFERENCES chunks (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    document_id TEXT NOT NULL,
    chunk_index INTEGER NOT NULL,
    subject_key TEXT NOT NULL,
    predicate TEXT NOT NULL,
    object_key TEXT,
    value TEXT,
    statement TEXT NOT NULL,
    page INTEGER NOT NULL,
    quote TEXT NOT NULL,
    boxes TEXT NOT NULL,
    fact_id TEXT,
    PRIMARY KEY (chunk_id, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX claims_by_subject ON claims (subject_key, predicate, fact_id);
  CREATE INDEX claims_by_object ON claims (object_key, predicate, fact_id) WHERE object_key IS NOT NULL;
  CREATE INDEX claims_by_fact ON claims (fact_id, document_id, chunk_index, ordinal);
  CREATE INDEX claims_by_document ON claims (document_id, fact_id);

  CREATE TABLE names (key TEXT PRIMARY KEY, type TEXT NOT NULL, own_id TEXT NOT NULL, entity_id TEXT) STRICT, WITHOUT ROWID;
  CREATE INDEX names_by_own_id ON names (own_id);
  CREATE INDEX names_by_entity ON names (entity_id, key);
  CREATE TABLE spellings (key TEXT NOT NULL, name TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (key, name)) STRICT, WITHOUT ROWID;
  CREATE TABLE name_documents (key TEXT NOT NULL, document_id TEXT NOT NULL, mentions INTEGER NOT NULL,
    PRIMARY KEY (key, document_id)) STRICT, WITHOUT ROWID;
  CREATE INDEX name_documents_by_document ON name_documents (document_id, key);
  CREATE TABLE name_blocks (block TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (block, key)) STRICT, WITHOUT ROWID;
  CREATE INDEX name_blocks_by_key ON name_blocks (key, block);

  CREATE TABLE entities (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    type TEXT NOT NULL,
    aliases TEXT NOT NULL,
    summary TEXT NOT NULL,
    mention_count INTEGER NOT NULL,
    document_count INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX entities_by_name ON entities (sort_name, id);
  CREATE INDEX entities_by_mentions ON entities (mention_count DESC, sort_name, id);
  CREATE INDEX entities_by_type ON entities (type);
  CREATE VIRTUAL TABLE entity_search USING fts5 (name, aliases, content = 'entities', content_rowid = 'rowid',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
  CREATE VIRTUAL TABLE entity_trigrams USING fts5 (name, aliases, content = 'entities', content_rowid = 'rowid',
    tokenize = 'trigram remove_diacritics 1');
  CREATE TRIGGER entities_added AFTER INSERT ON entities BEGIN
    INSERT INTO entity_search (rowid, name, aliases) VALUES (new.rowid, new.name, new.aliases);
    INSERT INTO entity_trigrams (rowid, name, aliases) VALUES (new.rowid, new.name, new.aliases);
  END;
  CREATE TRIGGER entities_removed AFTER DELETE ON entities BEGIN
    INSERT INTO entity_search (entity_search, rowid, name, aliases) VALUES ('delete', old.rowid, old.name, old.aliases);
    INSERT INTO entity_trigrams (entity_trigrams, rowid, name, aliases) VALUES ('delete', old.rowid, old.name, old.aliases);
  END;
  CREATE TRIGGER entities_renamed AFTER UPDATE OF name, aliases ON entities BEGIN
    INSERT INTO entity_search (entity_search, rowid, name, aliases) VALUES ('delete', old.rowid, old.name, old.aliases);
    INSERT INTO entity_trigrams (entity_trigrams, rowid, name, aliases) VALUES ('delete', old.rowid, old.name, old.aliases);
    INSERT INTO entity_search (rowid, name, aliases) VALUES (new.rowid, new.name, new.aliases);
    INSERT INTO entity_trigrams (rowid, name, aliases) VALUES (new.rowid, new.name, new.aliases);
  END;
  `,
  `
  CREATE TABLE curations (id INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL) STRICT;
  CREATE TABLE curation_keys (
    key TEXT NOT NULL,
    curation_id INTEGER NOT NULL REFERENCES curations (id) ON DELETE CASCADE,
    PRIMARY KEY (key, curation_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX curation_keys_by_curation ON curation_keys (curation_id);
  `,
  // Pairs of names that are worth a look, by the spelling by which each name was judged.
  `
  ALTER TABLE names ADD COLUMN judged TEXT;
  CREATE TABLE doubts (
    a TEXT NOT NULL REFERENCES names (key) ON DELETE CASCADE,
    b TEXT NOT NULL REFERENCES names (key) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    score REAL NOT NULL,
    PRIMARY KEY (a, b)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX doubts_by_b ON doubts (b, a);
  `,
  "CREATE TABLE filing (scheme TEXT NOT NULL) STRICT;",
  // Figures that follow from change to change. Null: to be counted; of a summary: every fact of the entity counts.
  `
  ALTER TABLE documents ADD COLUMN entities INTEGER;
  ALTER TABLE documents ADD COLUMN facts INTEGER;
  ALTER TABLE entities ADD COLUMN summary_end TEXT;
  DROP INDEX mentions_by_document;
  `,
  // What an entity has to do with others, by which the graph is drawn; claims by both ends, to find those between two.
  `
  ALTER TABLE entities ADD COLUMN degree INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE entities ADD COLUMN neighbours INTEGER NOT NULL DEFAULT 0;
  DROP INDEX claims_by_object;
  CREATE INDEX claims_by_object ON claims (object_key, subject_key, predicate, fact_id) WHERE object_key IS NOT NULL;
  WITH links AS (
    SELECT subject.entity_id AS id, object.entity_id AS other, fact_id FROM claims
      JOIN names subject ON subject.key = subject_key JOIN names object ON object.key = object_key WHERE fact_id IS NOT NULL
    UNION ALL
    SELECT object.entity_id, subject.entity_id, fact_id FROM claims
      JOIN names subject ON subject.key = subject_key JOIN names object ON object.key = object_key WHERE fact_id IS NOT NULL),
  counted AS (SELECT id, count(DISTINCT fact_id) AS degree, count(DISTINCT other) AS neighbours FROM links GROUP BY id)
  UPDATE entities SET degree = counted.degree, neighbours = counted.neighbours FROM counted WHERE counted.id = entities.id;
  `,
  // Who is linked with whom, as the graph is drawn: of each entity the most mentioned neighbours first. To be in order by
  // how often they are mentioned, all that is linked with an entity would be written again at each mention of it; so they
  // are by level, twice as many mentions at each, which changes some times in all.
  `
  ALTER TABLE entities ADD COLUMN level INTEGER
    GENERATED ALWAYS AS (CAST(ceil(log2(max(mention_count, 1))) AS INTEGER)) VIRTUAL;
  CREATE TABLE links (entity INTEGER NOT NULL, level INTEGER NOT NULL, other INTEGER NOT NULL,
    PRIMARY KEY (entity, level, other)) STRICT, WITHOUT ROWID;
  WITH linked AS (
    SELECT DISTINCT subject.entity_id AS one, object.entity_id AS other FROM claims
      CROSS JOIN names subject ON subject.key = subject_key CROSS JOIN names object ON object.key = object_key
    WHERE fact_id IS NOT NULL),
  ends AS (SELECT one, other FROM linked UNION SELECT other, one FROM linked)
  INSERT INTO links SELECT one.rowid, other.level, other.rowid FROM ends
    CROSS JOIN entities one ON one.id = ends.one CROSS JOIN entities other ON other.id = ends.other;
  CREATE TRIGGER entities_risen AFTER UPDATE OF mention_count ON entities WHEN new.level <> old.level BEGIN
    UPDATE links SET level = new.level WHERE level = old.level AND other = old.rowid
      AND entity IN (SELECT other FROM links WHERE entity = old.rowid);
  END;
  CREATE TRIGGER entities_unlinked AFTER DELETE ON entities BEGIN
    DELETE FROM links WHERE level = old.level AND other = old.rowid
      AND entity IN (SELECT other FROM links WHERE entity = old.rowid);
    DELETE FROM links WHERE entity = old.rowid;
  END;
  `,
  // Passages by the first letters of their words: without, all words with which one begins are gathered at each letter typed.
  `
  DROP TABLE chunk_search;
  CREATE VIRTUAL TABLE chunk_search USING fts5 (text, content = 'chunks', content_rowid = 'rowid', prefix = '1 2',
    tokenize = 'unicode61 remove_diacritics 2');
  INSERT INTO chunk_search (chunk_search) VALUES ('rebuild');
  `,
  // How many facts there are is told on every list of documents.
  `
  CREATE TABLE totals (facts INTEGER NOT NULL) STRICT;
  INSERT INTO totals SELECT count(DISTINCT fact_id) FROM claims;
  `,
] as const;
