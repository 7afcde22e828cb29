-- A store of schema 2.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
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
INSERT INTO journal VALUES(1,1795282157325,'城建办','init','样镇','','','','a7d4499f67c586d3be311f06e4c541b89f66acac6903b71730ffdab88aaa1940');
INSERT INTO journal VALUES(2,1795282157473,'城建办','unit add','甲村','','','a7d4499f67c586d3be311f06e4c541b89f66acac6903b71730ffdab88aaa1940','c02593b9f675ca3c9cb52f5eee1a85628df1bd9db562d646b9f36e9bbd2880b4');
INSERT INTO journal VALUES(3,1795282157521,'城建办','add','W-1','',replace('plan 1 55ea51a49e9f51ab0384ea0d9a7372b70f12f8c5cf30395f7df1f0adf186e20c\ncommitment 1 25d240f6e2c0cf32a3f0d2f56e2cccf2d4f27591bc77df3d289840be16231cc6\ntarget 1 7d583dbb62fdbeb169e5f19f2e966e8349d16f5ae6c3e63a6e8f12dd5cd39fa7','\n',char(10)),'c02593b9f675ca3c9cb52f5eee1a85628df1bd9db562d646b9f36e9bbd2880b4','a7af67120369bfc2ec5a8e9fc9ea91efa7ab09ad29b142866f459aaa64383c6b');
INSERT INTO journal VALUES(4,1795282157568,'城建办','add','W-2','',replace('commitment 1 2f37719712dd2b2f0f0c7f6d1d4f09454a28e318692c14afbc67b63907f7e853\ntarget 1 82baa1548b967fdfc9cbdfc54f2eaf4c58857b5d4c51f32cfb690f32efaa5ce1','\n',char(10)),'a7af67120369bfc2ec5a8e9fc9ea91efa7ab09ad29b142866f459aaa64383c6b','9a188fdd035384f9ba8f0971ebf691fa3908d4366a1e4927e9106f7d786777f8');
CREATE TABLE unit (
  id       INTEGER PRIMARY KEY,
  identity TEXT NOT NULL UNIQUE CHECK (identity <> ''),
  code     TEXT NOT NULL CHECK (code <> ''),
  name     TEXT NOT NULL CHECK (name <> ''),
  level    TEXT NOT NULL CHECK (level IN ('county', 'town', 'village', 'office')),
  parentId INTEGER REFERENCES unit(id) CHECK (parentId <> id)
) STRICT;
INSERT INTO unit VALUES(1,'f906ed54-c8c1-4cbc-a715-ff69b2d4caf5','YZ','样镇','town',NULL);
INSERT INTO unit VALUES(2,'a5d3c6a4-b001-4e2f-ba2b-4673e32ecc26','JC','甲村','village',1);
CREATE TABLE profile (
  unitId INTEGER NOT NULL REFERENCES unit(id),
  key    TEXT NOT NULL CHECK (key <> ''),
  value  TEXT NOT NULL,
  PRIMARY KEY (unitId, key)
) STRICT, WITHOUT ROWID;
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
INSERT INTO "plan" VALUES(1,'0ae609e1-4c9d-4067-bf03-593f366a5a5c',1,'2023','2023-01-01','2023-12-31','',NULL,'2023-01-10',3);
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
INSERT INTO commitment VALUES(1,'707f1717-3b4e-4989-bb13-8e85d3f12710',1,1,'W-1','新建污水管网','indicator',1,'firm',NULL,'2023-12-31','2023-12-31',NULL,NULL,NULL,NULL,NULL,'2023-01-10',3,'城建办',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO commitment VALUES(2,'6385d8db-5fa5-4cc3-9785-63955c5832ed',1,1,'W-2','改造农房','indicator',1,'firm',NULL,'2023-12-31','2023-12-31',NULL,NULL,NULL,NULL,NULL,'2023-01-10',4,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO target VALUES(1,0,0,'','given','>=','20',NULL,'公里',NULL,'level','cumulative','up','linear',NULL,'>=20公里',3);
INSERT INTO target VALUES(2,0,0,'','given','>=','300',NULL,'户',NULL,'level','cumulative','up','linear',NULL,'>=300户',4);
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
CREATE TRIGGER journalEntriesStay BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;
CREATE TRIGGER journalEntriesAreKept BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal entries are never deleted'); END;
CREATE UNIQUE INDEX unitHasOneRoot ON unit((parentId IS NULL)) WHERE parentId IS NULL;
CREATE UNIQUE INDEX unitNamedOnceUnderItsParent ON unit(parentId, name);
CREATE TRIGGER documentsStay BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'documents are never changed'); END;
CREATE TRIGGER documentsAreKept BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'documents are never deleted'); END;
CREATE TRIGGER adoptedPlansStay BEFORE UPDATE ON plan WHEN OLD.journalId IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an adopted plan is never changed'); END;
CREATE TRIGGER adoptedPlansAreKept BEFORE DELETE ON plan WHEN OLD.journalId IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an adopted plan is never deleted'); END;
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
CREATE TRIGGER sealedTargetsStay BEFORE UPDATE ON target WHEN OLD.journalId IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a target in force is changed only by a new version'); END;
CREATE TRIGGER sealedTargetsAreKept BEFORE DELETE ON target WHEN OLD.journalId IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a target in force is never deleted'); END;
CREATE TRIGGER sealedMilestonesStay BEFORE UPDATE ON milestone WHEN OLD.journalId IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an adopted milestone is never changed'); END;
CREATE TRIGGER sealedMilestonesAreKept BEFORE DELETE ON milestone WHEN OLD.journalId IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an adopted milestone is never deleted'); END;
CREATE TRIGGER originalTargetsAreComplete BEFORE INSERT ON target
WHEN NEW.version = 0
  AND (SELECT journalId IS NOT NULL AND journalId IS NOT NEW.journalId FROM commitment WHERE id = NEW.commitmentId)
BEGIN SELECT RAISE(ABORT, 'version 0 of a commitment is never changed'); END;
COMMIT;
PRAGMA application_id = 1146438209;
PRAGMA user_version = 2;
