-- 计划: a unit's commitments for a period. Adoption freezes it.
CREATE TABLE plan (
  id         INTEGER PRIMARY KEY,
  identity   TEXT NOT NULL UNIQUE CHECK (identity <> ''),
  unitId     INTEGER NOT NULL REFERENCES unit(id),
  period     TEXT NOT NULL,           -- 2023, 2023H2, 2022-09-25/2022-12-31
  firstDay   TEXT NOT NULL CHECK (firstDay IS date(firstDay, '+0 days')),
  lastDay    TEXT NOT NULL CHECK (lastDay IS date(lastDay, '+0 days') AND lastDay >= firstDay),
  title      TEXT NOT NULL,
  documentId INTEGER REFERENCES document(id),
  adopted    TEXT CHECK (adopted IS date(adopted, '+0 days')),
  journalId  INTEGER CHECK ((journalId IS NULL) = (adopted IS NULL)),
  UNIQUE (unitId, period)
) STRICT;
CREATE TRIGGER adoptedPlansStay BEFORE UPDATE ON plan WHEN OLD.journalId IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an adopted plan is never changed'); END;
CREATE TRIGGER adoptedPlansAreKept BEFORE DELETE ON plan WHEN OLD.journalId IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an adopted plan is never deleted'); END;

-- 承诺事项. Its terms of version 0 are its deadline and scope here and its targets of version 0.
CREATE TABLE commitment (
  id         INTEGER PRIMARY KEY,
  identity   TEXT NOT NULL UNIQUE CHECK (identity <> ''),
  unitId     INTEGER NOT NULL REFERENCES unit(id),
  planId     INTEGER NOT NULL REFERENCES plan(id),
  code       TEXT NOT NULL CHECK (code <> ''),
  title      TEXT NOT NULL CHECK (title <> ''),
  kind       TEXT NOT NULL CHECK (kind IN ('indicator', 'project', 'action', 'standing')),
  firm       INTEGER NOT NULL CHECK (firm IN (0, 1)),
  modality   TEXT NOT NULL,
  headings   TEXT,                    -- JSON list, outermost first
  due        TEXT,                    -- with its precision: 2023-12, 2023Q3; NULL: the plan's end
  dueDay     TEXT NOT NULL,           -- the last day of it, or of the plan
  scope      TEXT,
  documentId INTEGER REFERENCES document(id),
  spanStart  INTEGER,
  spanEnd    INTEGER,
  quote      TEXT CHECK (quote <> ''),
  adopted    TEXT CHECK (adopted IS date(adopted, '+0 days')),
  journalId  INTEGER CHECK ((journalId IS NULL) = (adopted IS NULL)),
  -- What may change without an adjustment:
  lead       TEXT,
  supporting TEXT,                    -- JSON list
  leaders    TEXT,                    -- JSON list
  weight     TEXT,
  parentId   INTEGER REFERENCES commitment(id) CHECK (parentId <> id),
  notes      TEXT,                    -- JSON object: unknown columns of a ledger
  rejected   TEXT CHECK (rejected IS date(rejected, '+0 days')),
  UNIQUE (code, unitId),
  CHECK ((documentId IS NULL) = (quote IS NULL) AND (quote IS NULL) = (spanStart IS NULL)
    AND (spanStart IS NULL) = (spanEnd IS NULL) AND spanStart <= spanEnd),
  CHECK (rejected IS NULL OR adopted IS NULL)
) STRICT;
CREATE INDEX commitmentByPlan ON commitment(planId);
CREATE INDEX commitmentByParent ON commitment(parentId) WHERE parentId IS NOT NULL;
CREATE INDEX commitmentByDocument ON commitment(documentId, spanStart) WHERE documentId IS NOT NULL;
CREATE TRIGGER quotationsOfCommitmentsStay
BEFORE UPDATE OF identity, documentId, spanStart, spanEnd, quote ON commitment
BEGIN SELECT RAISE(ABORT, 'a source sentence is never changed'); END;
CREATE TRIGGER originalsStay
BEFORE UPDATE OF unitId, planId, code, title, kind, firm, modality, headings, due, dueDay, scope, adopted, journalId
ON commitment WHEN OLD.journalId IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'version 0 of a commitment is never changed'); END;
CREATE TRIGGER commitmentsAreKept BEFORE DELETE ON commitment
BEGIN SELECT RAISE(ABORT, 'commitments are never deleted'); END;

-- 目标值, by version: 0 as adopted, then one for each adjustment of the terms.
CREATE TABLE target (
  commitmentId INTEGER NOT NULL REFERENCES commitment(id),
  version      INTEGER NOT NULL CHECK (version >= 0),
  position     INTEGER NOT NULL CHECK (position >= 0),
  indicator    TEXT NOT NULL,
  setting      TEXT NOT NULL CHECK (setting IN ('given', 'masked', 'notSet')),
  comparator   TEXT NOT NULL CHECK (comparator IN ('>=', '<=', '~', '=', '..')),
  value        TEXT CHECK ((value IS NOT NULL) = (setting = 'given')),
  upper        TEXT CHECK ((upper IS NOT NULL) = (comparator = '..')),
  unit         TEXT NOT NULL,
  baseline     TEXT,
  measure      TEXT NOT NULL CHECK (measure IN ('level', 'growth', 'share', 'change')),
  accrual      TEXT NOT NULL CHECK (accrual IN ('cumulative', 'pointInTime', 'period')),
  direction    TEXT NOT NULL CHECK (direction IN ('up', 'down')),
  curve        TEXT NOT NULL,         -- linear, front60, milestone, snapshot, rate, or custom 2023-03-31=0.2;…
  weight       TEXT,
  text         TEXT NOT NULL,         -- as written
  journalId    INTEGER,
  PRIMARY KEY (commitmentId, version, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER sealedTargetsStay BEFORE UPDATE ON target WHEN OLD.journalId IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a target in force is changed only by a new version'); END;
CREATE TRIGGER sealedTargetsAreKept BEFORE DELETE ON target WHEN OLD.journalId IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a target in force is never deleted'); END;
CREATE TRIGGER originalTargetsAreComplete BEFORE INSERT ON target
WHEN NEW.version = 0
  AND (SELECT journalId IS NOT NULL AND journalId IS NOT NEW.journalId FROM commitment WHERE id = NEW.commitmentId)
BEGIN SELECT RAISE(ABORT, 'version 0 of a commitment is never changed'); END;

-- 节点: a planned step and its date.
CREATE TABLE milestone (
  commitmentId INTEGER NOT NULL REFERENCES commitment(id),
  position     INTEGER NOT NULL CHECK (position >= 0),
  name         TEXT NOT NULL CHECK (name <> ''),
  stage        TEXT,
  planned      TEXT NOT NULL,
  weight       TEXT,
  journalId    INTEGER,
  PRIMARY KEY (commitmentId, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER sealedMilestonesStay BEFORE UPDATE ON milestone WHEN OLD.journalId IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an adopted milestone is never changed'); END;
CREATE TRIGGER sealedMilestonesAreKept BEFORE DELETE ON milestone WHEN OLD.journalId IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an adopted milestone is never deleted'); END;
