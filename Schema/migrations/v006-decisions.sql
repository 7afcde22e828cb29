-- 定夺: how drafts and links were decided, by whom, and what was taken back. Rows are added and never changed.

-- What a link's relation was before a person gave it another.
ALTER TABLE link ADD COLUMN proposedRelation TEXT;

-- 草稿的定夺: each with what the draft was before it, so that it can be taken back.
CREATE TABLE draftDecision (
  id           INTEGER PRIMARY KEY,
  identity     TEXT NOT NULL UNIQUE CHECK (identity <> ''),
  commitmentId INTEGER NOT NULL REFERENCES commitment(id),
  action       TEXT NOT NULL CHECK (action IN ('accepted', 'rejected', 'edited', 'split', 'merged', 'undone')),
  undoes       INTEGER REFERENCES draftDecision(id) CHECK ((undoes IS NOT NULL) = (action = 'undone')),
  before       TEXT NOT NULL,         -- JSON: the draft as it was
  others       TEXT,                  -- JSON list of commitment identities: what it was split into or merged with
  day          TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  recordedAt   INTEGER NOT NULL,
  by           TEXT NOT NULL CHECK (by <> ''),
  reason       TEXT,
  journalId    INTEGER NOT NULL
) STRICT;
CREATE INDEX draftDecisionByCommitment ON draftDecision(commitmentId);
CREATE UNIQUE INDEX draftDecisionUndoneOnce ON draftDecision(undoes) WHERE undoes IS NOT NULL;
CREATE TRIGGER draftDecisionsStay BEFORE UPDATE ON draftDecision
BEGIN SELECT RAISE(ABORT, 'decisions on drafts are never changed'); END;
CREATE TRIGGER draftDecisionsAreKept BEFORE DELETE ON draftDecision
BEGIN SELECT RAISE(ABORT, 'decisions on drafts are never deleted'); END;

-- 撤回: a decision on a link that was taken back; the decision itself stays.
CREATE TABLE linkUndo (
  id         INTEGER PRIMARY KEY,
  decisionId INTEGER NOT NULL UNIQUE REFERENCES linkDecision(id),
  day        TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  recordedAt INTEGER NOT NULL,
  by         TEXT NOT NULL CHECK (by <> ''),
  reason     TEXT,
  journalId  INTEGER NOT NULL
) STRICT;
CREATE TRIGGER linkUndosStay BEFORE UPDATE ON linkUndo
BEGIN SELECT RAISE(ABORT, 'what was taken back is never changed'); END;
CREATE TRIGGER linkUndosAreKept BEFORE DELETE ON linkUndo
BEGIN SELECT RAISE(ABORT, 'what was taken back is never deleted'); END;

-- 盲评: what one judge thinks of a link, kept apart from what was decided. The last of each judge counts.
CREATE TABLE linkJudgement (
  id         INTEGER PRIMARY KEY,
  linkId     INTEGER NOT NULL REFERENCES link(id),
  state      TEXT NOT NULL CHECK (state IN ('accepted', 'rejected', 'withdrawn')),
  relation   TEXT NOT NULL,
  day        TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  recordedAt INTEGER NOT NULL,
  by         TEXT NOT NULL CHECK (by <> ''),
  reason     TEXT,
  journalId  INTEGER NOT NULL
) STRICT;
CREATE INDEX linkJudgementByLink ON linkJudgement(linkId, by);
CREATE TRIGGER linkJudgementsStay BEFORE UPDATE ON linkJudgement
BEGIN SELECT RAISE(ABORT, 'a judgement is never changed'); END;
CREATE TRIGGER linkJudgementsAreKept BEFORE DELETE ON linkJudgement
BEGIN SELECT RAISE(ABORT, 'a judgement is never deleted'); END;
-- A link that a judge has seen is as good as decided: its judgements would hang in the air.
CREATE TRIGGER judgedLinksAreKept BEFORE DELETE ON link
WHEN EXISTS (SELECT 1 FROM linkJudgement WHERE linkId = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a link that was judged is never deleted'); END;

-- 同名: two names of one thing, as a person confirmed or withdrew them. The last of each pair counts.
CREATE TABLE learnedAlias (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL CHECK (name <> ''),
  standard   TEXT NOT NULL CHECK (standard <> '' AND standard <> name),
  state      TEXT NOT NULL CHECK (state IN ('confirmed', 'withdrawn')),
  day        TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  recordedAt INTEGER NOT NULL,
  by         TEXT NOT NULL CHECK (by <> ''),
  reason     TEXT,
  journalId  INTEGER NOT NULL
) STRICT;
CREATE INDEX learnedAliasByName ON learnedAlias(name, standard);
CREATE TRIGGER learnedAliasesStay BEFORE UPDATE ON learnedAlias
BEGIN SELECT RAISE(ABORT, 'a confirmed name is never changed; a later row withdraws it'); END;
CREATE TRIGGER learnedAliasesAreKept BEFORE DELETE ON learnedAlias
BEGIN SELECT RAISE(ABORT, 'a confirmed name is never deleted'); END;
