-- Views for spreadsheets and BI tools; their columns are part of the interface.

-- The targets in force: those of the last version.
CREATE VIEW targetInForce AS
SELECT t.* FROM target AS t
WHERE t.version = (SELECT max(version) FROM target WHERE commitmentId = t.commitmentId);

-- 台账: one row for each target in force (one without targets has one row), as it stands today.
-- completion is in percent, for upward targets without a baseline whose latest value is in the target's unit;
-- lights, pace and all else that RULES says is the program's: `duban status`.
CREATE VIEW commitmentStatus AS
SELECT c.code, c.title, u.name AS unit, c.lead, c.kind, c.firm, p.period,
  coalesce((SELECT a.due FROM adjustment AS a WHERE a.commitmentId = c.id AND a.change = 'terms'
            ORDER BY a.version DESC LIMIT 1), c.due, p.lastDay) AS due,
  CASE
    WHEN c.adopted IS NULL THEN 'draft'
    WHEN EXISTS (SELECT 1 FROM adjustment AS a WHERE a.commitmentId = c.id AND a.change = 'withdrawn') THEN 'withdrawn'
    WHEN (SELECT a.change FROM adjustment AS a WHERE a.commitmentId = c.id AND a.change <> 'terms'
          ORDER BY a.day DESC, a.id DESC LIMIT 1) = 'suspended' THEN 'suspended'
    ELSE coalesce((SELECT CASE s.action WHEN 'approved' THEN 'signedOff' WHEN 'requested' THEN 'signOffRequested'
                     WHEN 'verified' THEN 'signOffRequested' END
                   FROM signOff AS s WHERE s.commitmentId = c.id ORDER BY s.id DESC LIMIT 1),
      iif(n.day IS NOT NULL, 'inProgress', iif(c.lead IS NOT NULL, 'assigned', 'adopted')))
  END AS life,
  t.indicator, t.comparator, t.value AS target, t.unit AS targetUnit, t.text AS targetText,
  n.value AS latest, n.unit AS latestUnit, n.valueDay AS latestOn, n.stage, n.day AS lastEntry,
  iif(t.direction = 'up' AND t.baseline IS NULL AND t.measure IN ('level', 'share') AND t.comparator IN ('>=', '=')
      AND t.unit = n.unit AND CAST(t.value AS REAL) > 0,
    round(CAST(n.value AS REAL) / CAST(t.value AS REAL) * 100, 1), NULL) AS completion
FROM commitment AS c
JOIN unit AS u ON u.id = c.unitId
JOIN plan AS p ON p.id = c.planId
LEFT JOIN targetInForce AS t ON t.commitmentId = c.id
LEFT JOIN current AS n ON n.commitmentId = c.id
WHERE c.rejected IS NULL;

-- 季度完成率: for each plan and each quarter that ends in it, how many of its commitments with one upward target
-- had an entry by the quarter's end, how many had reached the target by then (evidence E2 or better), and the
-- share reached in percent.
CREATE VIEW quarterlyRatio AS
WITH quarter(name, lastDay) AS (
  SELECT substr(year, 1, 4) || q.name, substr(year, 1, 4) || q.ending
  FROM (SELECT DISTINCT firstDay AS year FROM plan UNION SELECT DISTINCT lastDay FROM plan)
  JOIN (SELECT 'Q1' AS name, '-03-31' AS ending UNION ALL SELECT 'Q2', '-06-30'
        UNION ALL SELECT 'Q3', '-09-30' UNION ALL SELECT 'Q4', '-12-31') AS q
  GROUP BY 1, 2),
item AS (
  SELECT c.id, c.planId, t.value AS target, t.unit
  FROM commitment AS c JOIN targetInForce AS t ON t.commitmentId = c.id
  WHERE c.adopted IS NOT NULL AND t.setting = 'given' AND t.direction = 'up' AND t.baseline IS NULL
    AND t.measure = 'level' AND t.comparator IN ('>=', '=')
    AND (SELECT count(*) FROM target WHERE commitmentId = c.id AND version = t.version) = 1),
standing AS (
  SELECT i.planId, q.name, q.lastDay, i.target, i.unit,
    (SELECT s.value || ' ' || s.unit || ' ' || s.grade FROM standingProgress AS s
     WHERE s.commitmentId = i.id AND s.day <= q.lastDay AND s.value IS NOT NULL
     ORDER BY s.day DESC, s.journalId DESC, s.position DESC LIMIT 1) AS latest
  FROM item AS i JOIN plan AS p ON p.id = i.planId
  JOIN quarter AS q ON q.lastDay BETWEEN p.firstDay AND p.lastDay)
SELECT u.name AS unit, p.period, s.name AS quarter, count(*) AS items, count(s.latest) AS reported,
  sum(coalesce(CAST(s.latest AS REAL) >= CAST(s.target AS REAL)
    AND s.latest LIKE '% ' || s.unit || ' %' AND CAST(substr(s.latest, -1) AS INTEGER) >= 2, 0)) AS reached,
  round(100.0 * sum(coalesce(CAST(s.latest AS REAL) >= CAST(s.target AS REAL)
    AND s.latest LIKE '% ' || s.unit || ' %' AND CAST(substr(s.latest, -1) AS INTEGER) >= 2, 0)) / count(*), 1) AS share
FROM standing AS s JOIN plan AS p ON p.id = s.planId JOIN unit AS u ON u.id = p.unitId
GROUP BY p.id, s.name;
