-- A list of three or more after IN is made into a table of its own for every row that is written: five of them for
-- each commitment with its target. The same conditions said one by one need none. Nothing on the disk changes.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql,
  'kind IN (''indicator'', ''project'', ''action'', ''standing'')',
  'kind = ''indicator'' OR kind = ''project'' OR kind = ''action'' OR kind = ''standing''')
WHERE type = 'table' AND name = 'commitment';
UPDATE sqlite_schema SET sql = replace(replace(replace(replace(sql,
  'setting IN (''given'', ''masked'', ''notSet'')',
  'setting = ''given'' OR setting = ''masked'' OR setting = ''notSet'''),
  'comparator IN (''>='', ''<='', ''~'', ''='', ''..'')',
  'comparator = ''>='' OR comparator = ''<='' OR comparator = ''~'' OR comparator = ''='' OR comparator = ''..'''),
  'measure IN (''level'', ''growth'', ''share'', ''change'')',
  'measure = ''level'' OR measure = ''growth'' OR measure = ''share'' OR measure = ''change'''),
  'accrual IN (''cumulative'', ''pointInTime'', ''period'')',
  'accrual = ''cumulative'' OR accrual = ''pointInTime'' OR accrual = ''period''')
WHERE type = 'table' AND name = 'target';
PRAGMA writable_schema = RESET;
