-- 进展: append-only; a mistake is corrected by a later entry that names the one it replaces.
-- Clustered by commitment and day, so that what a screen needs of one lies together.
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
CREATE INDEX progressReplacing ON progress(commitmentId, replaces) WHERE replaces IS NOT NULL;
CREATE TRIGGER progressStays BEFORE UPDATE ON progress
BEGIN SELECT RAISE(ABORT, 'progress entries are never changed; a later entry replaces one'); END;
CREATE TRIGGER progressIsKept BEFORE DELETE ON progress
BEGIN SELECT RAISE(ABORT, 'progress entries are never deleted'); END;
CREATE TRIGGER progressReplacesItsOwn BEFORE INSERT ON progress WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM progress WHERE commitmentId = NEW.commitmentId AND identity = NEW.replaces)
BEGIN SELECT RAISE(ABORT, 'an entry replaces one of the same commitment'); END;

-- 凭证: what proves an entry, by reference.
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
CREATE INDEX evidenceByCommitment ON evidence(commitmentId);
CREATE TRIGGER evidenceStays BEFORE UPDATE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
CREATE TRIGGER evidenceIsKept BEFORE DELETE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted'); END;

-- 调整: changed terms, suspension, withdrawal, with reason and authority.
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
CREATE INDEX adjustmentByCommitment ON adjustment(commitmentId, day);
CREATE TRIGGER adjustmentsStay BEFORE UPDATE ON adjustment
BEGIN SELECT RAISE(ABORT, 'adjustments are never changed'); END;
CREATE TRIGGER adjustmentsAreKept BEFORE DELETE ON adjustment
BEGIN SELECT RAISE(ABORT, 'adjustments are never deleted'); END;

-- 销号, step by step.
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
CREATE INDEX signOffByCommitment ON signOff(commitmentId);
CREATE TRIGGER signOffsStay BEFORE UPDATE ON signOff
BEGIN SELECT RAISE(ABORT, 'sign-off steps are never changed'); END;
CREATE TRIGGER signOffsAreKept BEFORE DELETE ON signOff
BEGIN SELECT RAISE(ABORT, 'sign-off steps are never deleted'); END;
CREATE TRIGGER whoAskedDoesNotApprove BEFORE INSERT ON signOff WHEN NEW.action = 'approved'
  AND NEW.by = (SELECT by FROM signOff WHERE commitmentId = NEW.commitmentId AND action = 'requested'
                ORDER BY id DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'the one who asks and the one who approves differ'); END;

-- What every screen asks for today, kept by the triggers below. Narrow, so that the table is its own covering
-- index. Derived: `doctor` compares it with `latestProgress` and can rebuild it.
CREATE TABLE current (
  commitmentId INTEGER PRIMARY KEY REFERENCES commitment(id),
  day          TEXT NOT NULL,         -- of the latest entry
  value        TEXT,                  -- the latest that was given
  unit         TEXT,
  valueDay     TEXT,
  grade        INTEGER,               -- of the entry with the value
  stage        TEXT
) STRICT;

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
