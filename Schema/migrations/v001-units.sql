-- Who promises, what the papers say, and the journal of every write.
-- Days are text (2023-09-30), moments are milliseconds since 1970 UTC, decimals are exact text, lists are JSON.
-- A row with a journalId is sealed: that journal entry carries the hash of its content, and triggers refuse
-- to change or delete it. A draft's rows have none yet.

-- 日志: every write, in order; each entry carries the hash of the one before.
CREATE TABLE journal (
  id       INTEGER PRIMARY KEY,
  at       INTEGER NOT NULL CHECK (at >= 0),
  by       TEXT NOT NULL,
  action   TEXT NOT NULL CHECK (action <> ''),
  subject  TEXT NOT NULL,             -- code, name or hash of what was written
  detail   TEXT NOT NULL,             -- what changed, for people
  content  TEXT NOT NULL,             -- per table: name, rows, SHA-256 of the rows sealed by this entry
  previous TEXT NOT NULL CHECK (length(previous) IN (0, 64)),
  hash     TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;
CREATE TRIGGER journalEntriesStay BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;
CREATE TRIGGER journalEntriesAreKept BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal entries are never deleted'); END;

-- 责任单位: county, town, village, office; a tree with one root.
CREATE TABLE unit (
  id       INTEGER PRIMARY KEY,
  identity TEXT NOT NULL UNIQUE CHECK (identity <> ''),
  code     TEXT NOT NULL CHECK (code <> ''),
  name     TEXT NOT NULL CHECK (name <> ''),
  level    TEXT NOT NULL CHECK (level IN ('county', 'town', 'village', 'office')),
  parentId INTEGER REFERENCES unit(id) CHECK (parentId <> id)
) STRICT;
CREATE UNIQUE INDEX unitHasOneRoot ON unit((parentId IS NULL)) WHERE parentId IS NULL;
CREATE UNIQUE INDEX unitNamedOnceUnderItsParent ON unit(parentId, name);

-- 单位信息: what its papers need (full name, masthead, number series, addressees, contact, signer).
CREATE TABLE profile (
  unitId INTEGER NOT NULL REFERENCES unit(id),
  key    TEXT NOT NULL CHECK (key <> ''),
  value  TEXT NOT NULL,
  PRIMARY KEY (unitId, key)
) STRICT, WITHOUT ROWID;

-- 文件: the bytes as they came and the text that was read from them; the same bytes are one document.
CREATE TABLE document (
  id         INTEGER PRIMARY KEY,
  sha256     TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  name       TEXT NOT NULL,           -- the file's name
  kind       TEXT NOT NULL CHECK (kind IN ('report', 'ledger', 'progress', 'evidence', 'other')),
  title      TEXT NOT NULL,
  unitId     INTEGER REFERENCES unit(id),
  issued     TEXT CHECK (issued IS date(issued, '+0 days')),
  reviewed   TEXT,                    -- periods: 2023H1
  planned    TEXT,
  characters INTEGER NOT NULL CHECK (characters >= 0),
  original   BLOB NOT NULL,
  text       TEXT,                    -- NULL where the original is this very text in UTF-8
  journalId  INTEGER NOT NULL
) STRICT;
CREATE TRIGGER documentsStay BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'documents are never changed'); END;
CREATE TRIGGER documentsAreKept BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'documents are never deleted'); END;
