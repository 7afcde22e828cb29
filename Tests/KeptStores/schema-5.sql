-- A store of schema 5.
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
INSERT INTO journal VALUES(12,1795282158639,'城建办','import','2023.txt','1bd523c3978115a62516a5c4056913f9636250b7324eac312473ff9c17123b3b',replace('document 1 67b195dcd0581108b07cba4aac2e574a1d43463ffeb62302de7064dd1c401269\ncommitment 4 45057240df99c79729f580558f95d80911d8d20c2b3050c3504742cbf8ecbba1\ntarget 3 702c37f974ebba5d476659733dbd82fb981eb0ec898e1616813b1e5d00bed168\nfigure 3 3443e197a4ea46f46bbe29b5dc8f1ac34f8c54980cf996e7036dc790c4020356','\n',char(10)),'29ab117a55b2a7a5dc6315145ffdc0fef962fac76f16161fe6d6420fdc0e05f4','c6c2058f5e2e4e8868cc26bc279e0a77d73d18f94471cacebdc59affeb5bd684');
INSERT INTO journal VALUES(13,1795282158843,'城建办','import','2024.txt','4b3d9e1306a86fbd74ca3d9a0c240ca4a79d7562b663ab86b667d54328fcf9ab',replace('document 1 ff68c9fd4ea6148c18faabb2c87bef77d0c766d664341edce3343b24af2ce3e9\nplan 1 e5c80c059dec42a7a8120ee491722caa4f6aa68c9ca56af7f7bc93d1c5c90ded\ncommitment 1 2767ff6fb934269273d06b0a0ba9665841373ae4adad08d96932a3f9d56d712f\ntarget 1 b36acb6630c628aae45adc5c72c986f6c992946ea3d80fa4c20b88d9628049f1\noutcome 2 9145b828c047e1e950de31ea58c42c4e90e3b85765902ea7548a4c951b2931c8\nfigure 3 079fce4fafe761458a51bda5d83e39b8a0533c9faee0bb37766952fb989e778f','\n',char(10)),'c6c2058f5e2e4e8868cc26bc279e0a77d73d18f94471cacebdc59affeb5bd684','d3f60126ea962fc599e046f76a80259396bebe30b2b4ce9854c555c5262c46f5');
INSERT INTO journal VALUES(14,1795282158921,'城建办','link propose','2023','','examination 6 48d1feb3c5f8e0b748bdc7325465a0b72ba3081628bb2ba3746b82e691fced54','d3f60126ea962fc599e046f76a80259396bebe30b2b4ce9854c555c5262c46f5','a5ca942d04025eee0fe7c30cd7c2eaedc1bafac6c2a0fac05e670f3f05392bbe');
INSERT INTO journal VALUES(15,1795282159060,'党政办','link accept','','','linkDecision 4 5ee1e191d3dcf8ad95cc707d8fcaf6f007de1fdd9a2e330a880d9cd6dec183d0','a5ca942d04025eee0fe7c30cd7c2eaedc1bafac6c2a0fac05e670f3f05392bbe','b05f13e0c077d2b20bdbf47392cec67022d3fa08b396bd99f06bcc4e82def3bf');
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
INSERT INTO document VALUES(1,'1bd523c3978115a62516a5c4056913f9636250b7324eac312473ff9c17123b3b','2023.txt','report','',1,NULL,'2022','2023',79,X'e6a0b7e9958732303233e5b9b4e5b7a5e4bd9ce5ae89e68e920a0ae4b880e3808132303233e5b9b4e5b7a5e4bd9ce5ae89e68e920aefbc88e4b880efbc89e59fbae7a180e8aebee696bde38082e696b0e5bbbae6b1a1e6b0b4e7aea1e7bd913230e585ace9878cefbc8c36e69c88e5ba95e5898de5ae8ce68890e38082e694b9e980a0e5869ce69d91e585ace8b7af3132e585ace9878ce380820aefbc88e4ba8cefbc89e6b091e7949fe38082e696b0e5bbbae5b9b8e7a68fe9a39fe5a08233e4b8aae380820a',NULL,12);
INSERT INTO document VALUES(2,'4b3d9e1306a86fbd74ca3d9a0c240ca4a79d7562b663ab86b667d54328fcf9ab','2024.txt','report','样镇政府工作报告',1,NULL,'2023','2024',73,X'e6a0b7e99587e694bfe5ba9ce5b7a5e4bd9ce68aa5e5918a0a0ae4b880e3808132303233e5b9b4e5b7a5e4bd9ce59b9ee9a1be0aefbc88e4b880efbc89e59fbae7a180e8aebee696bde38082e5bbbae68890e6b1a1e6b0b4e7aea1e7bd913231e585ace9878ce38082e694b9e980a0e5869ce69d91e585ace8b7af39e585ace9878ce380820ae4ba8ce3808132303234e5b9b4e5b7a5e4bd9ce5ae89e68e920ae696b0e5bbbae5819ce8bda6e59cba32e4b8aae380820a',NULL,13);
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
INSERT INTO "plan" VALUES(2,'772525f0-a5da-44dc-a36e-cdd7aeebd12a',1,'2024','2024-01-01','2024-12-31','',2,'2024-02-01',13);
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
INSERT INTO commitment VALUES(3,'c2d6ef7f-d6f5-42eb-9883-5ff62973bc15',1,1,'YZ-2023-001','新建污水管网20公里','project',1,'firm','["2023年工作安排","基础设施"]',NULL,'2023-12-31',NULL,1,33,43,'新建污水管网20公里','2023-01-10',12,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO commitment VALUES(4,'b4bc65b4-a18a-42f4-aab5-5909b3ff43f6',1,1,'YZ-2023-002','新建污水管网20公里：6月底前完成','action',1,'firm','["2023年工作安排","基础设施"]','2023-06','2023-06-30',NULL,1,44,50,'6月底前完成','2023-01-10',12,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO commitment VALUES(5,'52a09882-cfd8-43ec-9411-e9d5ec87f9aa',1,1,'YZ-2023-003','改造农村公路12公里','project',1,'firm','["2023年工作安排","基础设施"]',NULL,'2023-12-31',NULL,1,51,61,'改造农村公路12公里','2023-01-10',12,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO commitment VALUES(6,'9dcf1c0f-2c59-4d8b-9c1e-eea0ccaf750d',1,1,'YZ-2023-004','新建幸福食堂3个','project',1,'firm','["2023年工作安排","民生"]',NULL,'2023-12-31',NULL,1,69,77,'新建幸福食堂3个','2023-01-10',12,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO commitment VALUES(7,'660533f8-50f2-472a-a9b5-3bc79182aace',1,2,'YZ-2024-001','新建停车场2个','project',1,'firm','["2024年工作安排"]',NULL,'2024-12-31',NULL,2,64,71,'新建停车场2个','2024-02-01',13,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO target VALUES(3,0,0,'新建污水管网','given','=','20',NULL,'公里',NULL,'level','cumulative','up','linear',NULL,'20公里',12);
INSERT INTO target VALUES(5,0,0,'改造农村公路','given','=','12',NULL,'公里',NULL,'level','cumulative','up','linear',NULL,'12公里',12);
INSERT INTO target VALUES(6,0,0,'新建幸福食堂','given','=','3',NULL,'个',NULL,'level','cumulative','up','linear',NULL,'3个',12);
INSERT INTO target VALUES(7,0,0,'新建停车场','given','=','2',NULL,'个',NULL,'level','cumulative','up','linear',NULL,'2个',13);
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
INSERT INTO outcome VALUES(1,2,'o1',30,40,'建成污水管网21公里',1,'done','["2023年工作回顾","基础设施"]','works_complete','verb',13);
INSERT INTO outcome VALUES(2,2,'o2',41,50,'改造农村公路9公里',1,'done','["2023年工作回顾","基础设施"]',NULL,'verb',13);
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
INSERT INTO figure VALUES(1,3,NULL,39,43,'20公里','新建污水管网','20',NULL,'公里','=','level',0,'number-unit',12);
INSERT INTO figure VALUES(2,5,NULL,57,61,'12公里','改造农村公路','12',NULL,'公里','=','level',0,'number-unit',12);
INSERT INTO figure VALUES(3,6,NULL,75,77,'3个','新建幸福食堂','3',NULL,'个','=','level',0,'number-unit',12);
INSERT INTO figure VALUES(4,7,NULL,69,71,'2个','新建停车场','2',NULL,'个','=','level',0,'number-unit',13);
INSERT INTO figure VALUES(5,NULL,1,36,40,'21公里','建成污水管网','21',NULL,'公里','=','level',0,'number-unit',13);
INSERT INTO figure VALUES(6,NULL,2,47,50,'9公里','改造农村公路','9',NULL,'公里','=','level',0,'number-unit',13);
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
INSERT INTO link VALUES(1,1,1,'met',715,1,'[{"zh":"实际21公里，目标20公里以上：达到，超1公里","en":"actual 21公里, target 20公里 or more: met, 1公里 over"}]','accepted');
INSERT INTO link VALUES(2,1,2,'reported',3,0,'[]','proposed');
INSERT INTO link VALUES(3,3,1,'met',659,1,'[{"zh":"实际21公里，目标20公里：达到，超1公里","en":"actual 21公里, target 20公里: met, 1公里 over"}]','accepted');
INSERT INTO link VALUES(4,3,2,'reported',9,0,'[]','proposed');
INSERT INTO link VALUES(5,4,1,'met',786,1,'[{"zh":"后一报告称已完成","en":"The later report says that it is done"}]','accepted');
INSERT INTO link VALUES(6,4,2,'reported',8,0,'[]','proposed');
INSERT INTO link VALUES(7,5,2,'partly',981,1,'[{"zh":"实际9公里，目标12公里：部分达到，差3公里","en":"actual 9公里, target 12公里: partly, 3公里 short"}]','accepted');
INSERT INTO link VALUES(8,5,1,'reported',7,0,'[]','proposed');
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
INSERT INTO linkDecision VALUES(1,1,'accepted','met','2023-01-10',1795282159060,'党政办',NULL,15);
INSERT INTO linkDecision VALUES(2,3,'accepted','met','2023-01-10',1795282159060,'党政办',NULL,15);
INSERT INTO linkDecision VALUES(3,5,'accepted','met','2023-01-10',1795282159060,'党政办',NULL,15);
INSERT INTO linkDecision VALUES(4,7,'accepted','partly','2023-01-10',1795282159060,'党政办',NULL,15);
CREATE TABLE examination (
  commitmentId INTEGER NOT NULL REFERENCES commitment(id),
  documentId   INTEGER NOT NULL REFERENCES document(id),
  day          TEXT NOT NULL CHECK (day IS date(day, '+0 days')),   -- of that report, else of the reading
  result       TEXT NOT NULL CHECK (result IN ('silent', 'candidates')),
  reasons      TEXT NOT NULL,
  journalId    INTEGER NOT NULL,
  PRIMARY KEY (commitmentId, documentId)
) STRICT, WITHOUT ROWID;
INSERT INTO examination VALUES(1,2,'2024-02-02','candidates','[]',14);
INSERT INTO examination VALUES(2,2,'2024-02-02','silent','[{"zh":"已通读后一报告的2条成效，无一作答","en":"All 2 outcomes of the later report were searched; none answers"},{"zh":"最接近的一条未采用（把握5%）：改造农村公路9公里","en":"The nearest was refused (confidence 5 %): 改造农村公路9公里"}]',14);
INSERT INTO examination VALUES(3,2,'2024-02-02','candidates','[]',14);
INSERT INTO examination VALUES(4,2,'2024-02-02','candidates','[]',14);
INSERT INTO examination VALUES(5,2,'2024-02-02','candidates','[]',14);
INSERT INTO examination VALUES(6,2,'2024-02-02','silent','[{"zh":"已通读后一报告的2条成效，无一作答","en":"All 2 outcomes of the later report were searched; none answers"},{"zh":"没有一条提到同一事物","en":"None names the same matter"}]',14);
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
CREATE TRIGGER outcomesStay BEFORE UPDATE ON outcome
BEGIN SELECT RAISE(ABORT, 'an outcome is never changed'); END;
CREATE TRIGGER outcomesAreKept BEFORE DELETE ON outcome
BEGIN SELECT RAISE(ABORT, 'an outcome is never deleted'); END;
CREATE INDEX figureByCommitment ON figure(commitmentId) WHERE commitmentId IS NOT NULL;
CREATE INDEX figureByOutcome ON figure(outcomeId) WHERE outcomeId IS NOT NULL;
CREATE TRIGGER figuresStay BEFORE UPDATE ON figure
BEGIN SELECT RAISE(ABORT, 'a figure of a source is never changed'); END;
CREATE TRIGGER figuresAreKept BEFORE DELETE ON figure
BEGIN SELECT RAISE(ABORT, 'a figure of a source is never deleted'); END;
CREATE INDEX linkByOutcome ON link(outcomeId);
CREATE TRIGGER decidedLinksAreKept BEFORE DELETE ON link
WHEN EXISTS (SELECT 1 FROM linkDecision WHERE linkId = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a link that was decided is never deleted'); END;
CREATE INDEX linkDecisionByLink ON linkDecision(linkId);
CREATE TRIGGER linkDecisionsStay BEFORE UPDATE ON linkDecision
BEGIN SELECT RAISE(ABORT, 'decisions on links are never changed'); END;
CREATE TRIGGER linkDecisionsAreKept BEFORE DELETE ON linkDecision
BEGIN SELECT RAISE(ABORT, 'decisions on links are never deleted'); END;
CREATE TRIGGER examinationsStay BEFORE UPDATE ON examination
BEGIN SELECT RAISE(ABORT, 'what was found in a report is never changed'); END;
CREATE TRIGGER examinationsAreKept BEFORE DELETE ON examination
BEGIN SELECT RAISE(ABORT, 'what was found in a report is never deleted'); END;
CREATE TRIGGER publishedReportsStay BEFORE UPDATE ON publishedReport
BEGIN SELECT RAISE(ABORT, 'a published report is never changed'); END;
CREATE TRIGGER publishedReportsAreKept BEFORE DELETE ON publishedReport
BEGIN SELECT RAISE(ABORT, 'a published report is never deleted'); END;
CREATE TRIGGER publishedLightsStay BEFORE UPDATE ON publishedLight
BEGIN SELECT RAISE(ABORT, 'a published light is never changed'); END;
CREATE TRIGGER publishedLightsAreKept BEFORE DELETE ON publishedLight
BEGIN SELECT RAISE(ABORT, 'a published light is never deleted'); END;
CREATE VIEW targetInForce AS
SELECT t.* FROM target AS t
WHERE t.version = (SELECT max(version) FROM target WHERE commitmentId = t.commitmentId);
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
CREATE TRIGGER originalTargetsAreComplete BEFORE INSERT ON target
WHEN NEW.version = 0
  AND (SELECT journalId IS NOT NULL AND journalId IS NOT NEW.journalId FROM commitment WHERE id = NEW.commitmentId)
BEGIN SELECT RAISE(ABORT, 'version 0 of a commitment is never changed'); END;
COMMIT;
PRAGMA application_id = 1146438209;
PRAGMA user_version = 5;
