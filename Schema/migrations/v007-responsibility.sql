-- Who answers for what, what came after an adjustment, and entries that were taken back.

-- 任职: who holds a post from a day on, until the next row of the same post; an empty holder is a vacancy.
CREATE TABLE tenure (
  id         INTEGER PRIMARY KEY,
  identity   TEXT NOT NULL UNIQUE CHECK (identity <> ''),
  unitId     INTEGER NOT NULL REFERENCES unit(id),
  post       TEXT NOT NULL CHECK (post <> ''),
  holder     TEXT NOT NULL,
  day        TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  by         TEXT NOT NULL,
  recordedAt INTEGER NOT NULL,
  journalId  INTEGER NOT NULL
) STRICT;
CREATE INDEX tenureByPost ON tenure(unitId, post, day);
CREATE TRIGGER tenuresStay BEFORE UPDATE ON tenure
BEGIN SELECT RAISE(ABORT, 'who held a post is never changed; a later row follows'); END;
CREATE TRIGGER tenuresAreKept BEFORE DELETE ON tenure
BEGIN SELECT RAISE(ABORT, 'who held a post is never deleted'); END;

-- 分工: posts and offices that answer for a commitment in a role from a day on, until the next row of the role.
CREATE TABLE assignment (
  id           INTEGER PRIMARY KEY,
  identity     TEXT NOT NULL UNIQUE CHECK (identity <> ''),
  commitmentId INTEGER NOT NULL REFERENCES commitment(id),
  role         TEXT NOT NULL CHECK (role IN ('sponsor', 'official', 'taskForce')),
  names        TEXT,                  -- JSON list, the first leads; NULL: nobody any more
  day          TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  by           TEXT NOT NULL,
  recordedAt   INTEGER NOT NULL,
  journalId    INTEGER NOT NULL
) STRICT;
CREATE INDEX assignmentByCommitment ON assignment(commitmentId, role, day);
CREATE TRIGGER assignmentsStay BEFORE UPDATE ON assignment
BEGIN SELECT RAISE(ABORT, 'an assignment is never changed; a later row follows'); END;
CREATE TRIGGER assignmentsAreKept BEFORE DELETE ON assignment
BEGIN SELECT RAISE(ABORT, 'an assignment is never deleted'); END;

-- 调整的后续: the congress decided on an adjustment, or it was announced.
CREATE TABLE followUp (
  id           INTEGER PRIMARY KEY,
  identity     TEXT NOT NULL UNIQUE CHECK (identity <> ''),
  adjustmentId INTEGER NOT NULL REFERENCES adjustment(id),
  step         TEXT NOT NULL CHECK (step IN ('decided', 'announced')),
  day          TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  number       TEXT,
  by           TEXT NOT NULL,
  recordedAt   INTEGER NOT NULL,
  journalId    INTEGER NOT NULL
) STRICT;
CREATE INDEX followUpByAdjustment ON followUp(adjustmentId);
CREATE TRIGGER followUpsStay BEFORE UPDATE ON followUp
BEGIN SELECT RAISE(ABORT, 'what came after an adjustment is never changed'); END;
CREATE TRIGGER followUpsAreKept BEFORE DELETE ON followUp
BEGIN SELECT RAISE(ABORT, 'what came after an adjustment is never deleted'); END;

-- 撤回: a progress entry that its own hand took back. The entry stays where it is and counts no more.
CREATE TABLE retraction (
  id           INTEGER PRIMARY KEY,
  commitmentId INTEGER NOT NULL REFERENCES commitment(id),
  entry        TEXT NOT NULL,         -- identity of the progress entry
  by           TEXT NOT NULL,
  recordedAt   INTEGER NOT NULL,
  journalId    INTEGER NOT NULL,
  UNIQUE (commitmentId, entry)
) STRICT;
CREATE TRIGGER retractionsStay BEFORE UPDATE ON retraction
BEGIN SELECT RAISE(ABORT, 'a retraction is never changed'); END;
CREATE TRIGGER retractionsAreKept BEFORE DELETE ON retraction
BEGIN SELECT RAISE(ABORT, 'a retraction is never deleted'); END;

-- An entry stands unless it was taken back, or a later one that stands replaces it.
DROP VIEW standingProgress;
CREATE VIEW standingProgress AS
SELECT * FROM progress AS p
WHERE NOT EXISTS (SELECT 1 FROM retraction AS r WHERE r.commitmentId = p.commitmentId AND r.entry = p.identity)
  AND NOT EXISTS (
    SELECT 1 FROM progress AS later WHERE later.commitmentId = p.commitmentId AND later.replaces = p.identity
      AND NOT EXISTS (SELECT 1 FROM retraction AS r
        WHERE r.commitmentId = later.commitmentId AND r.entry = later.identity));

DROP VIEW latestProgress;
CREATE VIEW latestProgress AS
WITH tracked AS (
  SELECT commitmentId, max(day) AS day FROM standingProgress GROUP BY commitmentId),
value AS (
  SELECT commitmentId, value, unit, day, grade,
    row_number() OVER (PARTITION BY commitmentId ORDER BY day DESC, journalId DESC, position DESC) AS place
  FROM standingProgress WHERE value IS NOT NULL),
stage AS (
  SELECT commitmentId, stage,
    row_number() OVER (PARTITION BY commitmentId ORDER BY day DESC, journalId DESC, position DESC) AS place
  FROM standingProgress WHERE stage IS NOT NULL)
SELECT t.commitmentId, t.day, v.value, v.unit, v.day AS valueDay, v.grade, s.stage
FROM tracked AS t
LEFT JOIN value AS v ON v.commitmentId = t.commitmentId AND v.place = 1
LEFT JOIN stage AS s ON s.commitmentId = t.commitmentId AND s.place = 1;

CREATE TRIGGER retractionRenewsCurrent AFTER INSERT ON retraction BEGIN
  DELETE FROM current WHERE commitmentId = NEW.commitmentId;
  INSERT INTO current (commitmentId, day, value, unit, valueDay, grade, stage)
  SELECT NEW.commitmentId, e.day,
    (SELECT value FROM standingProgress AS p WHERE p.commitmentId = NEW.commitmentId AND p.value IS NOT NULL
      ORDER BY day DESC, journalId DESC, position DESC LIMIT 1),
    (SELECT unit FROM standingProgress AS p WHERE p.commitmentId = NEW.commitmentId AND p.value IS NOT NULL
      ORDER BY day DESC, journalId DESC, position DESC LIMIT 1),
    (SELECT day FROM standingProgress AS p WHERE p.commitmentId = NEW.commitmentId AND p.value IS NOT NULL
      ORDER BY day DESC, journalId DESC, position DESC LIMIT 1),
    (SELECT grade FROM standingProgress AS p WHERE p.commitmentId = NEW.commitmentId AND p.value IS NOT NULL
      ORDER BY day DESC, journalId DESC, position DESC LIMIT 1),
    (SELECT stage FROM standingProgress AS p WHERE p.commitmentId = NEW.commitmentId AND p.stage IS NOT NULL
      ORDER BY day DESC, journalId DESC, position DESC LIMIT 1)
  FROM (SELECT max(day) AS day FROM standingProgress AS p WHERE p.commitmentId = NEW.commitmentId) AS e
  WHERE e.day IS NOT NULL;
END;
