-- A store of schema 3.
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
INSERT INTO journal VALUES(5,1795282157696,'城建办','progress','W-1','2023-09-30 8公里','progress 1 af6aaee3118c512bcc82d42534f005a32d710e973cad5dc67bf68a717e588a39','9a188fdd035384f9ba8f0971ebf691fa3908d4366a1e4927e9106f7d786777f8','0e6c4f42fb3eff071a1bfd14e238b5b0427a622493cad4639ae443067f5502b9');
INSERT INTO journal VALUES(6,1795282157797,'城建办','progress','W-2','2023-09-28 120户','progress 1 a9b6daefd82d643e2c26b69bbd257dc1d8b82331de34497174868aa7121ae0e4','0e6c4f42fb3eff071a1bfd14e238b5b0427a622493cad4639ae443067f5502b9','e8efa0b7a14c8d185b2cb08e73525562d7ab47eb4de2fd611b5b0edca83b62af');
INSERT INTO journal VALUES(7,1795282157917,'城建办','adjust','W-1','>=15公里 规划变更',replace('target 1 72c836a7b6a626e720b509100cf6a1aa7a7db451682ff9266cbb2eb9690e3223\nadjustment 1 afd4c44fd02f942c46e0c9e08d15f4b436d351ccec7bed00511f189daead6b51','\n',char(10)),'e8efa0b7a14c8d185b2cb08e73525562d7ab47eb4de2fd611b5b0edca83b62af','7ee3ba6aa9370d3bcdf15d4eaf29b57c95bac5b1c9ba6ab6692a75f193647a30');
INSERT INTO journal VALUES(8,1795282158052,'城建办','progress','W-1','2023-12-20 15公里','progress 1 0ef3be1a25273d7e7f1bb7be79a61fbbb49e7b61d7623fb85a981f30cda1d381','7ee3ba6aa9370d3bcdf15d4eaf29b57c95bac5b1c9ba6ab6692a75f193647a30','a36e247f11e529d2f1813ad6537ff4e78ce2bf89e958fe7745291ee231ee9486');
INSERT INTO journal VALUES(9,1795282158174,'城建办','evidence','W-1','E3 验收单3号','evidence 1 947f4a7d43781309fb55d96ba7373fd7f26e6d98d571aabe941f4f7c53458a0f','a36e247f11e529d2f1813ad6537ff4e78ce2bf89e958fe7745291ee231ee9486','20e752f1d62fb526b222461f1317757a63b1f43a62e911513ccc517e449e079d');
INSERT INTO journal VALUES(10,1795282158296,'城建办','signoff requested','W-1','','signOff 1 75ba1f29e2326211fdd3551cae9d56b4a68e8da8a934857eb8b8926f568a9cbb','20e752f1d62fb526b222461f1317757a63b1f43a62e911513ccc517e449e079d','6ae8532689d79988b1648a0733704166bbb8a6267b5576a1c0a5158c5c3afe74');
INSERT INTO journal VALUES(11,1795282158480,'督查办','signoff verified','W-1','','signOff 1 68d4c0e2bbcbd77d40a3885c08610d7a4c64e08f3962694c71fca703efe53657','6ae8532689d79988b1648a0733704166bbb8a6267b5576a1c0a5158c5c3afe74','29ab117a55b2a7a5dc6315145ffdc0fef962fac76f16161fe6d6420fdc0e05f4');
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
INSERT INTO target VALUES(1,1,0,'','given','>=','15',NULL,'公里',NULL,'level','cumulative','up','linear',NULL,'>=15公里',7);
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
CREATE TABLE progress (
  commitmentId INTEGER NOT NULL REFERENCES commitment(id),
  day          TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  journalId    INTEGER NOT NULL,
  position     INTEGER NOT NULL,      -- its place in that journal entry
  value        TEXT,
  unit         TEXT CHECK ((unit IS NULL) = (value IS NULL)),
  grade        INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 4),
  percent      TEXT,
  stage        TEXT,
  milestone    TEXT,
  indicator    TEXT,
  identity     TEXT NOT NULL CHECK (identity <> ''),   -- unique within its commitment
  replaces     TEXT,
  recordedAt   INTEGER NOT NULL CHECK (recordedAt >= 0),
  by           TEXT NOT NULL,
  note         TEXT,
  problem      TEXT,
  nextStep     TEXT,
  PRIMARY KEY (commitmentId, day, journalId, position)
) STRICT, WITHOUT ROWID;
INSERT INTO progress VALUES(1,'2023-09-30',5,1,'8','公里',2,NULL,NULL,NULL,NULL,'mwwzyp7923mrb',NULL,1795282157696,'城建办','河东段完工',NULL,NULL);
INSERT INTO progress VALUES(1,'2023-12-20',8,1,'15','公里',3,NULL,NULL,NULL,NULL,'sp4w1jdk9vm55',NULL,1795282158052,'城建办',NULL,NULL,NULL);
INSERT INTO progress VALUES(2,'2023-09-28',6,1,'120','户',2,NULL,NULL,NULL,NULL,'x346kag282pa2',NULL,1795282157797,'城建办',NULL,NULL,NULL);
CREATE TABLE evidence (
  id           INTEGER PRIMARY KEY,
  commitmentId INTEGER NOT NULL REFERENCES commitment(id),
  entry        TEXT,                  -- identity of the progress entry
  grade        INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 4),
  day          TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  reference    TEXT NOT NULL CHECK (reference <> ''),
  sha256       TEXT CHECK (length(sha256) = 64),
  note         TEXT,
  by           TEXT NOT NULL,
  recordedAt   INTEGER NOT NULL,
  journalId    INTEGER NOT NULL
) STRICT;
INSERT INTO evidence VALUES(1,1,NULL,3,'2023-12-21','验收单3号',NULL,NULL,'城建办',1795282158174,9);
CREATE TABLE adjustment (
  id           INTEGER PRIMARY KEY,
  identity     TEXT NOT NULL UNIQUE CHECK (identity <> ''),
  commitmentId INTEGER NOT NULL REFERENCES commitment(id),
  version      INTEGER,               -- of the targets, where the terms change
  day          TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  recordedAt   INTEGER NOT NULL,
  change       TEXT NOT NULL CHECK (change IN ('terms', 'suspended', 'resumed', 'withdrawn')),
  due          TEXT,
  scope        TEXT,
  reason       TEXT NOT NULL CHECK (reason <> ''),
  authority    TEXT NOT NULL CHECK (authority IN ('congress', 'superior', 'leader', 'definition')),
  number       TEXT,
  by           TEXT NOT NULL,
  journalId    INTEGER NOT NULL,
  CHECK ((version IS NOT NULL) = (change = 'terms') AND version > 0),
  UNIQUE (commitmentId, version)
) STRICT;
INSERT INTO adjustment VALUES(1,'7e58ef9b-4fbf-4c19-ab9a-e4cf17669430',1,1,'2023-10-08',1795282157917,'terms','2023-12-31',NULL,'规划变更','superior','政办3号','城建办',7);
CREATE TABLE signOff (
  id           INTEGER PRIMARY KEY,
  identity     TEXT NOT NULL UNIQUE CHECK (identity <> ''),
  commitmentId INTEGER NOT NULL REFERENCES commitment(id),
  action       TEXT NOT NULL CHECK (action IN ('requested', 'verified', 'returned', 'approved', 'reopened')),
  day          TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  recordedAt   INTEGER NOT NULL,
  by           TEXT NOT NULL CHECK (by <> ''),
  reason       TEXT,
  journalId    INTEGER NOT NULL
) STRICT;
INSERT INTO signOff VALUES(1,'a1233850-1658-4c2b-8c39-2c76459f27bc',1,'requested','2023-12-25',1795282158296,'城建办',NULL,10);
INSERT INTO signOff VALUES(2,'3bac255b-1587-403b-9fbf-74c8bdac6545',1,'verified','2023-12-26',1795282158480,'督查办',NULL,11);
CREATE TABLE current (
  commitmentId INTEGER PRIMARY KEY REFERENCES commitment(id),
  day          TEXT NOT NULL,         -- of the latest entry
  value        TEXT,                  -- the latest that was given
  unit         TEXT,
  valueDay     TEXT,
  grade        INTEGER,               -- of the entry with the value
  stage        TEXT
) STRICT;
INSERT INTO "current" VALUES(1,'2023-12-20','15','公里','2023-12-20',3,NULL);
INSERT INTO "current" VALUES(2,'2023-09-28','120','户','2023-09-28',2,NULL);
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
CREATE INDEX progressReplacing ON progress(commitmentId, replaces) WHERE replaces IS NOT NULL;
CREATE TRIGGER progressStays BEFORE UPDATE ON progress
BEGIN SELECT RAISE(ABORT, 'progress entries are never changed; a later entry replaces one'); END;
CREATE TRIGGER progressIsKept BEFORE DELETE ON progress
BEGIN SELECT RAISE(ABORT, 'progress entries are never deleted'); END;
CREATE TRIGGER progressReplacesItsOwn BEFORE INSERT ON progress WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM progress WHERE commitmentId = NEW.commitmentId AND identity = NEW.replaces)
BEGIN SELECT RAISE(ABORT, 'an entry replaces one of the same commitment'); END;
CREATE INDEX evidenceByCommitment ON evidence(commitmentId);
CREATE TRIGGER evidenceStays BEFORE UPDATE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
CREATE TRIGGER evidenceIsKept BEFORE DELETE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted'); END;
CREATE INDEX adjustmentByCommitment ON adjustment(commitmentId, day);
CREATE TRIGGER adjustmentsStay BEFORE UPDATE ON adjustment
BEGIN SELECT RAISE(ABORT, 'adjustments are never changed'); END;
CREATE TRIGGER adjustmentsAreKept BEFORE DELETE ON adjustment
BEGIN SELECT RAISE(ABORT, 'adjustments are never deleted'); END;
CREATE INDEX signOffByCommitment ON signOff(commitmentId);
CREATE TRIGGER signOffsStay BEFORE UPDATE ON signOff
BEGIN SELECT RAISE(ABORT, 'sign-off steps are never changed'); END;
CREATE TRIGGER signOffsAreKept BEFORE DELETE ON signOff
BEGIN SELECT RAISE(ABORT, 'sign-off steps are never deleted'); END;
CREATE TRIGGER whoAskedDoesNotApprove BEFORE INSERT ON signOff WHEN NEW.action = 'approved'
  AND NEW.by = (SELECT by FROM signOff WHERE commitmentId = NEW.commitmentId AND action = 'requested'
                ORDER BY id DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'the one who asks and the one who approves differ'); END;
CREATE VIEW standingProgress AS
SELECT * FROM progress AS p
WHERE NOT EXISTS (SELECT 1 FROM progress AS later WHERE later.commitmentId = p.commitmentId AND later.replaces = p.identity);
CREATE VIEW latestProgress AS
WITH tracked AS (SELECT id AS commitmentId FROM commitment WHERE EXISTS (SELECT 1 FROM progress WHERE commitmentId = commitment.id)),
value AS (
  SELECT commitmentId, value, unit, day, grade,
    row_number() OVER (PARTITION BY commitmentId ORDER BY day DESC, journalId DESC, position DESC) AS place
  FROM standingProgress WHERE value IS NOT NULL),
stage AS (
  SELECT commitmentId, stage,
    row_number() OVER (PARTITION BY commitmentId ORDER BY day DESC, journalId DESC, position DESC) AS place
  FROM standingProgress WHERE stage IS NOT NULL)
SELECT t.commitmentId, (SELECT max(day) FROM standingProgress WHERE commitmentId = t.commitmentId) AS day,
  v.value, v.unit, v.day AS valueDay, v.grade, s.stage
FROM tracked AS t
LEFT JOIN value AS v ON v.commitmentId = t.commitmentId AND v.place = 1
LEFT JOIN stage AS s ON s.commitmentId = t.commitmentId AND s.place = 1;
CREATE TRIGGER progressKeepsCurrent AFTER INSERT ON progress BEGIN
  INSERT INTO current (commitmentId, day, value, unit, valueDay, grade, stage)
  VALUES (NEW.commitmentId, NEW.day, NEW.value, NEW.unit, iif(NEW.value IS NULL, NULL, NEW.day),
    iif(NEW.value IS NULL, NULL, NEW.grade), NEW.stage)
  ON CONFLICT (commitmentId) DO UPDATE SET
    day = max(day, excluded.day),
    value = iif(excluded.value IS NULL OR valueDay > excluded.day, value, excluded.value),
    unit = iif(excluded.value IS NULL OR valueDay > excluded.day, unit, excluded.unit),
    grade = iif(excluded.value IS NULL OR valueDay > excluded.day, grade, excluded.grade),
    valueDay = iif(excluded.value IS NULL OR valueDay > excluded.day, valueDay, excluded.day),
    stage = iif(excluded.stage IS NULL OR day > excluded.day, stage, excluded.stage);
END;
CREATE TRIGGER replacedProgressRenewsCurrent AFTER INSERT ON progress
WHEN NEW.replaces IS NOT NULL OR (NEW.stage IS NOT NULL AND NEW.day < (SELECT day FROM current WHERE commitmentId = NEW.commitmentId))
BEGIN
  UPDATE current SET
    day = (SELECT max(day) FROM standingProgress AS p WHERE p.commitmentId = NEW.commitmentId),
    (value, unit, valueDay, grade) = (SELECT value, unit, day, grade FROM standingProgress AS p
      WHERE p.commitmentId = NEW.commitmentId AND p.value IS NOT NULL ORDER BY day DESC, journalId DESC, position DESC LIMIT 1),
    stage = (SELECT stage FROM standingProgress AS p
      WHERE p.commitmentId = NEW.commitmentId AND p.stage IS NOT NULL ORDER BY day DESC, journalId DESC, position DESC LIMIT 1)
  WHERE commitmentId = NEW.commitmentId;
END;
CREATE TRIGGER originalTargetsAreComplete BEFORE INSERT ON target
WHEN NEW.version = 0
  AND (SELECT journalId IS NOT NULL AND journalId IS NOT NEW.journalId FROM commitment WHERE id = NEW.commitmentId)
BEGIN SELECT RAISE(ABORT, 'version 0 of a commitment is never changed'); END;
COMMIT;
PRAGMA application_id = 1146438209;
PRAGMA user_version = 3;
