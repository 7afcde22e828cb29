-- 完成情况: what a later report says was done. The quotation is evidence and never changes.
CREATE TABLE outcome (
  id         INTEGER PRIMARY KEY,
  documentId INTEGER NOT NULL REFERENCES document(id),
  name       TEXT NOT NULL,           -- o1, o2 … in the order of the text
  spanStart  INTEGER NOT NULL,
  spanEnd    INTEGER NOT NULL CHECK (spanEnd >= spanStart),
  quote      TEXT NOT NULL CHECK (quote <> ''),
  firm       INTEGER NOT NULL CHECK (firm IN (0, 1)),
  status     TEXT NOT NULL CHECK (status IN ('done', 'progress', 'started', 'failed')),
  headings   TEXT,
  stage      TEXT,
  rule       TEXT NOT NULL,
  journalId  INTEGER NOT NULL,
  UNIQUE (documentId, name)
) STRICT;
CREATE TRIGGER outcomesStay BEFORE UPDATE ON outcome
BEGIN SELECT RAISE(ABORT, 'an outcome is never changed'); END;
CREATE TRIGGER outcomesAreKept BEFORE DELETE ON outcome
BEGIN SELECT RAISE(ABORT, 'an outcome is never deleted'); END;

-- 数据: the figures of a source sentence, of a commitment or of an outcome.
CREATE TABLE figure (
  id           INTEGER PRIMARY KEY,
  commitmentId INTEGER REFERENCES commitment(id),
  outcomeId    INTEGER REFERENCES outcome(id) CHECK ((outcomeId IS NULL) <> (commitmentId IS NULL)),
  spanStart    INTEGER NOT NULL,
  spanEnd      INTEGER NOT NULL,
  quote        TEXT NOT NULL CHECK (quote <> ''),
  indicator    TEXT NOT NULL,
  value        TEXT,                  -- NULL where the source is redacted
  upper        TEXT,
  unit         TEXT NOT NULL,
  comparator   TEXT NOT NULL,
  measure      TEXT NOT NULL,
  attribute    INTEGER NOT NULL CHECK (attribute IN (0, 1)),
  rule         TEXT NOT NULL,
  journalId    INTEGER NOT NULL
) STRICT;
CREATE INDEX figureByCommitment ON figure(commitmentId) WHERE commitmentId IS NOT NULL;
CREATE INDEX figureByOutcome ON figure(outcomeId) WHERE outcomeId IS NOT NULL;
CREATE TRIGGER figuresStay BEFORE UPDATE ON figure
BEGIN SELECT RAISE(ABORT, 'a figure of a source is never changed'); END;
CREATE TRIGGER figuresAreKept BEFORE DELETE ON figure
BEGIN SELECT RAISE(ABORT, 'a figure of a source is never deleted'); END;

-- 对应关系, as it stands; how it came to be is in linkDecision.
CREATE TABLE link (
  id           INTEGER PRIMARY KEY,
  commitmentId INTEGER NOT NULL REFERENCES commitment(id),
  outcomeId    INTEGER NOT NULL REFERENCES outcome(id),
  relation     TEXT NOT NULL CHECK (relation IN ('exceeded', 'met', 'partly', 'missed', 'reported', 'contradicts')),
  score        INTEGER NOT NULL CHECK (score BETWEEN 0 AND 1000),   -- thousandths
  auto         INTEGER NOT NULL CHECK (auto IN (0, 1)),             -- the program would stand for it
  reasons      TEXT NOT NULL,         -- JSON list of {"zh","en"}
  state        TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'rejected')),
  UNIQUE (commitmentId, outcomeId)
) STRICT;
CREATE INDEX linkByOutcome ON link(outcomeId);
CREATE TRIGGER decidedLinksAreKept BEFORE DELETE ON link
WHEN EXISTS (SELECT 1 FROM linkDecision WHERE linkId = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a link that was decided is never deleted'); END;

-- Who decided a link, and why.
CREATE TABLE linkDecision (
  id         INTEGER PRIMARY KEY,
  linkId     INTEGER NOT NULL REFERENCES link(id),
  state      TEXT NOT NULL CHECK (state IN ('accepted', 'rejected')),
  relation   TEXT NOT NULL,
  day        TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  recordedAt INTEGER NOT NULL,
  by         TEXT NOT NULL CHECK (by <> ''),
  reason     TEXT,
  journalId  INTEGER NOT NULL
) STRICT;
CREATE INDEX linkDecisionByLink ON linkDecision(linkId);
CREATE TRIGGER linkDecisionsStay BEFORE UPDATE ON linkDecision
BEGIN SELECT RAISE(ABORT, 'decisions on links are never changed'); END;
CREATE TRIGGER linkDecisionsAreKept BEFORE DELETE ON linkDecision
BEGIN SELECT RAISE(ABORT, 'decisions on links are never deleted'); END;

-- A later report was read whole for an answer to this commitment.
CREATE TABLE examination (
  commitmentId INTEGER NOT NULL REFERENCES commitment(id),
  documentId   INTEGER NOT NULL REFERENCES document(id),
  day          TEXT NOT NULL CHECK (day IS date(day, '+0 days')),   -- of that report, else of the reading
  result       TEXT NOT NULL CHECK (result IN ('silent', 'candidates')),
  reasons      TEXT NOT NULL,
  journalId    INTEGER NOT NULL,
  PRIMARY KEY (commitmentId, documentId)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER examinationsStay BEFORE UPDATE ON examination
BEGIN SELECT RAISE(ABORT, 'what was found in a report is never changed'); END;
CREATE TRIGGER examinationsAreKept BEFORE DELETE ON examination
BEGIN SELECT RAISE(ABORT, 'what was found in a report is never deleted'); END;

-- 已发布的通报: what was said on a day stays on record.
CREATE TABLE publishedReport (
  id        INTEGER PRIMARY KEY,
  identity  TEXT NOT NULL UNIQUE CHECK (identity <> ''),
  kind      TEXT NOT NULL CHECK (kind IN ('weekly', 'monthly', 'quarterly', 'annual')),
  period    TEXT NOT NULL,
  day       TEXT NOT NULL CHECK (day IS date(day, '+0 days')),   -- as of
  knownAt   INTEGER NOT NULL,
  options   TEXT NOT NULL,            -- JSON: what it takes to print it again
  by        TEXT NOT NULL,
  journalId INTEGER NOT NULL
) STRICT;
CREATE TABLE publishedLight (
  commitmentId INTEGER NOT NULL REFERENCES commitment(id),
  reportId     INTEGER NOT NULL REFERENCES publishedReport(id),
  light        TEXT NOT NULL CHECK (light IN ('green', 'blue', 'yellow', 'red', 'grey')),
  journalId    INTEGER NOT NULL,
  PRIMARY KEY (commitmentId, reportId)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER publishedReportsStay BEFORE UPDATE ON publishedReport
BEGIN SELECT RAISE(ABORT, 'a published report is never changed'); END;
CREATE TRIGGER publishedReportsAreKept BEFORE DELETE ON publishedReport
BEGIN SELECT RAISE(ABORT, 'a published report is never deleted'); END;
CREATE TRIGGER publishedLightsStay BEFORE UPDATE ON publishedLight
BEGIN SELECT RAISE(ABORT, 'a published light is never changed'); END;
CREATE TRIGGER publishedLightsAreKept BEFORE DELETE ON publishedLight
BEGIN SELECT RAISE(ABORT, 'a published light is never deleted'); END;
