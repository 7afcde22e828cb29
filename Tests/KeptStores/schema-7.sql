-- A store of schema 7.
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
INSERT INTO journal VALUES(1,1795282234452,'城建办','init','样镇','','','','4ee28c5579435a1e52d425146cb8385dd16a316868b9fe991917563761a046e1');
INSERT INTO journal VALUES(2,1795282234703,'城建办','unit add','甲村','','','4ee28c5579435a1e52d425146cb8385dd16a316868b9fe991917563761a046e1','a3da79f3a69216020fd16379a0606d38cc7fa6709c54a124ed1d3b2b45168b8b');
INSERT INTO journal VALUES(3,1795282234948,'城建办','add','W-1','',replace('plan 1 35a017e9d9d6389b042f64bf1ce7442ed826ebf1d6b9e41f66e89898e9be9e2f\ncommitment 1 ddd40b4a78e9f9d82b2298432c023b589bd67dad99bbc9fb21deb18acc41bd8f\ntarget 1 7d583dbb62fdbeb169e5f19f2e966e8349d16f5ae6c3e63a6e8f12dd5cd39fa7','\n',char(10)),'a3da79f3a69216020fd16379a0606d38cc7fa6709c54a124ed1d3b2b45168b8b','69d77bf7889f46ebf0251ebc6e705722da39eb96345cffcf43ce69945a37eb0c');
INSERT INTO journal VALUES(4,1795282235173,'城建办','add','W-2','',replace('commitment 1 cab1d95f121c2269d69c0a9d5cef56d7fa6218d53929d3cf95ec12565e8ce856\ntarget 1 82baa1548b967fdfc9cbdfc54f2eaf4c58857b5d4c51f32cfb690f32efaa5ce1','\n',char(10)),'69d77bf7889f46ebf0251ebc6e705722da39eb96345cffcf43ce69945a37eb0c','c739d2325d80dbcd8fd93ea5c6995be5392d44e9c46f0468856cd3394e3b697c');
INSERT INTO journal VALUES(5,1795282235319,'城建办','progress','W-1','2023-09-30 8公里','progress 1 513a7c027db60704b01ffb9ee7628538e535beeba592ca0523f8ac2bec66042b','c739d2325d80dbcd8fd93ea5c6995be5392d44e9c46f0468856cd3394e3b697c','102933ea65056a6033ad77e2ce00c8e9332e3035c9a38ab4dd2786ac3635da28');
INSERT INTO journal VALUES(6,1795282235395,'城建办','progress','W-2','2023-09-28 120户','progress 1 6da14332f94a10f5ab64a583b240541705f551292960bc0cec8eb79262c7d3c1','102933ea65056a6033ad77e2ce00c8e9332e3035c9a38ab4dd2786ac3635da28','5723fb28c5b08bf9f7abd9d36d24b14a61730440238176e1bfad58af4d989457');
INSERT INTO journal VALUES(7,1795282235619,'城建办','adjust','W-1','>=15公里 规划变更',replace('target 1 72c836a7b6a626e720b509100cf6a1aa7a7db451682ff9266cbb2eb9690e3223\nadjustment 1 8b23db802663b3276fa2966070249430b05be64d8e99a7398eb27698256a3375','\n',char(10)),'5723fb28c5b08bf9f7abd9d36d24b14a61730440238176e1bfad58af4d989457','45571ef45dc6967fe4ad745e28bff4bea47c03856f5ccc60cff927057c023802');
INSERT INTO journal VALUES(8,1795282235807,'城建办','progress','W-1','2023-12-20 15公里','progress 1 701c5ba788cb4d78551bf646c3c66490a876fb35dab7a4ac5aa3076720c7860b','45571ef45dc6967fe4ad745e28bff4bea47c03856f5ccc60cff927057c023802','368597f407ca84c06f16cf6d7692a937ee382fb8b9ff2769d5e4f96229cd4064');
INSERT INTO journal VALUES(9,1795282235931,'城建办','evidence','W-1','E3 验收单3号','evidence 1 48afaf2970ccd40f9cfd6ff5ca8d70b2c5c4840850891700ea6ea2ea5c7267b3','368597f407ca84c06f16cf6d7692a937ee382fb8b9ff2769d5e4f96229cd4064','69fb6ae1e169457e74b20e94fa2e4ecc2993f6a15bbbe653566c1261ed6fef43');
INSERT INTO journal VALUES(10,1795282236166,'城建办','signoff requested','W-1','','signOff 1 7249f85d9976c857ea7a7ff10a846d616046d7ada491ac74a6da235bdd9b1b82','69fb6ae1e169457e74b20e94fa2e4ecc2993f6a15bbbe653566c1261ed6fef43','549658dda088541e229312dcbee860cba749b2ca8c4058c4d95ec166e986fead');
INSERT INTO journal VALUES(11,1795282236316,'督查办','signoff verified','W-1','','signOff 1 65216522bb67d8ba7112c55c92f8ad3d7db5df9aaa23f6e1c90c7831aa22b7ed','549658dda088541e229312dcbee860cba749b2ca8c4058c4d95ec166e986fead','845cfbd11ad7b89d2c01de31d7efa1ac624653ce6de0e347be070fb27af21367');
INSERT INTO journal VALUES(12,1795282236438,'城建办','import','2023.txt','1bd523c3978115a62516a5c4056913f9636250b7324eac312473ff9c17123b3b',replace('document 1 67b195dcd0581108b07cba4aac2e574a1d43463ffeb62302de7064dd1c401269\ncommitment 4 f3833c3ef2addaf409e3bbce420e249f1c08fd5d9e10722a1f36b3cdc9b16188\ntarget 3 702c37f974ebba5d476659733dbd82fb981eb0ec898e1616813b1e5d00bed168\nfigure 3 3443e197a4ea46f46bbe29b5dc8f1ac34f8c54980cf996e7036dc790c4020356','\n',char(10)),'845cfbd11ad7b89d2c01de31d7efa1ac624653ce6de0e347be070fb27af21367','868b52db0c971c0efec22a9a282acd06c2dcce6ab86faf844c879580fd049490');
INSERT INTO journal VALUES(13,1795282236731,'城建办','import','2024.txt','4b3d9e1306a86fbd74ca3d9a0c240ca4a79d7562b663ab86b667d54328fcf9ab',replace('document 1 ff68c9fd4ea6148c18faabb2c87bef77d0c766d664341edce3343b24af2ce3e9\nplan 1 fbe43353cf6c056fcae47c626849cfcff489845d99993b98a100ffdffe367467\ncommitment 1 aef068c8a47f661db50b2c321212bfb83fb218ebb4c90600e24eb59323c9efa8\ntarget 1 b36acb6630c628aae45adc5c72c986f6c992946ea3d80fa4c20b88d9628049f1\noutcome 2 9145b828c047e1e950de31ea58c42c4e90e3b85765902ea7548a4c951b2931c8\nfigure 3 079fce4fafe761458a51bda5d83e39b8a0533c9faee0bb37766952fb989e778f','\n',char(10)),'868b52db0c971c0efec22a9a282acd06c2dcce6ab86faf844c879580fd049490','5c0b497ceff9b237f729ab6e5b4b98b0093974909ea9b89ac763d3a1afb1fb12');
INSERT INTO journal VALUES(14,1795282237011,'城建办','link propose','2023','','examination 6 48d1feb3c5f8e0b748bdc7325465a0b72ba3081628bb2ba3746b82e691fced54','5c0b497ceff9b237f729ab6e5b4b98b0093974909ea9b89ac763d3a1afb1fb12','61a11518d01ccd4134046bae86e812772d296d76acc3f09c111bc8617eaae272');
INSERT INTO journal VALUES(15,1795282237308,'党政办','link accept','','','linkDecision 4 532a99cf03884fe815a9675bf8aaf0e46734f9e622151a3de5e893953e3aa542','61a11518d01ccd4134046bae86e812772d296d76acc3f09c111bc8617eaae272','0b36a681fe3fdaf9f7c4df0e4bad2274084e9ea8e933ab6fc6b9e7210d1d66ce');
INSERT INTO journal VALUES(16,1795282237472,'城建办','publish','2023Q3','quarterly',replace('publishedReport 1 5530e36ba5c161c56f4109a88febfd877c5ff96ef96c7966e0a85b3406877300\npublishedLight 6 51d8569b5c70859e21fc489bf7846ef62fb13beffc83585ba087b19f78d91652','\n',char(10)),'0b36a681fe3fdaf9f7c4df0e4bad2274084e9ea8e933ab6fc6b9e7210d1d66ce','b39c0d1f1f27d242b8f3f71092e2233e968ca17f965c2ae180454385d6312686');
INSERT INTO journal VALUES(17,1795282237841,'城建办','progress','W-2','2024-02-01 140户','progress 1 2585ffb9f13c05beca409b7d417512782a6bd3fa7358d650a9ea2b01a73e1e80','b39c0d1f1f27d242b8f3f71092e2233e968ca17f965c2ae180454385d6312686','ca5c59ccbecc658a4dc01d04b3f797d011ef4e1662d62a49c62ccce0c95bc9cc');
INSERT INTO journal VALUES(18,1795282238103,'城建办','undo','','','retraction 1 ebd5cddc0c1c935aa33f2d9347868d6f3acb5b10d06060cf755afe42c99d0d04','ca5c59ccbecc658a4dc01d04b3f797d011ef4e1662d62a49c62ccce0c95bc9cc','cab2d0061cf1a3579835c25fd46955f7a200b454930cd99c30a5483d0a1c5a1c');
CREATE TABLE unit (
  id       INTEGER PRIMARY KEY,
  identity TEXT NOT NULL UNIQUE CHECK (identity <> ''),
  code     TEXT NOT NULL CHECK (code <> ''),
  name     TEXT NOT NULL CHECK (name <> ''),
  level    TEXT NOT NULL CHECK (level IN ('county', 'town', 'village', 'office')),
  parentId INTEGER REFERENCES unit(id) CHECK (parentId <> id)
) STRICT;
INSERT INTO unit VALUES(1,'25571080-597f-4a85-8672-d06d93010602','YZ','样镇','town',NULL);
INSERT INTO unit VALUES(2,'6ed46bd6-29b5-4865-aafd-45b99b040e38','JC','甲村','village',1);
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
INSERT INTO "plan" VALUES(1,'604c4f41-3719-41f0-b426-669f17473274',1,'2023','2023-01-01','2023-12-31','',NULL,'2023-01-10',3);
INSERT INTO "plan" VALUES(2,'749aa431-3315-4f37-aa19-f18c8c1b6eba',1,'2024','2024-01-01','2024-12-31','',2,'2024-02-01',13);
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
INSERT INTO commitment VALUES(1,'3e7fa378-afe9-40ad-9f47-f848c4482799',1,1,'W-1','新建污水管网','indicator',1,'firm',NULL,'2023-12-31','2023-12-31',NULL,NULL,NULL,NULL,NULL,'2023-01-10',3,'城建办',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO commitment VALUES(2,'86d5c33a-5737-442e-bff5-3b26191b199f',1,1,'W-2','改造农房','indicator',1,'firm',NULL,'2023-12-31','2023-12-31',NULL,NULL,NULL,NULL,NULL,'2023-01-10',4,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO commitment VALUES(3,'f49436d3-8990-43b4-a4e8-9869a12c6a86',1,1,'YZ-2023-001','新建污水管网20公里','project',1,'firm','["2023年工作安排","基础设施"]',NULL,'2023-12-31',NULL,1,33,43,'新建污水管网20公里','2023-01-10',12,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO commitment VALUES(4,'1f841d2b-d08f-4894-893b-3e931c46f96a',1,1,'YZ-2023-002','新建污水管网20公里：6月底前完成','action',1,'firm','["2023年工作安排","基础设施"]','2023-06','2023-06-30',NULL,1,44,50,'6月底前完成','2023-01-10',12,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO commitment VALUES(5,'33d09b71-8848-4161-a8bd-ea9573d36a75',1,1,'YZ-2023-003','改造农村公路12公里','project',1,'firm','["2023年工作安排","基础设施"]',NULL,'2023-12-31',NULL,1,51,61,'改造农村公路12公里','2023-01-10',12,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO commitment VALUES(6,'b2db351b-4b21-461a-83e5-59b86bb3aeb7',1,1,'YZ-2023-004','新建幸福食堂3个','project',1,'firm','["2023年工作安排","民生"]',NULL,'2023-12-31',NULL,1,69,77,'新建幸福食堂3个','2023-01-10',12,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO commitment VALUES(7,'4284e166-1884-49c0-aebf-7fd16d7745a4',1,2,'YZ-2024-001','新建停车场2个','project',1,'firm','["2024年工作安排"]',NULL,'2024-12-31',NULL,2,64,71,'新建停车场2个','2024-02-01',13,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO progress VALUES(1,'2023-09-30',5,1,'8','公里',2,NULL,NULL,NULL,NULL,'eqch54vyd5dhd',NULL,1795282235319,'城建办','河东段完工',NULL,NULL);
INSERT INTO progress VALUES(1,'2023-12-20',8,1,'15','公里',3,NULL,NULL,NULL,NULL,'tq2wgkn9v4v67',NULL,1795282235807,'城建办',NULL,NULL,NULL);
INSERT INTO progress VALUES(2,'2023-09-28',6,1,'120','户',2,NULL,NULL,NULL,NULL,'2yz0xrk1t270b',NULL,1795282235395,'城建办',NULL,NULL,NULL);
INSERT INTO progress VALUES(2,'2024-02-01',17,1,'140','户',2,NULL,NULL,NULL,NULL,'xs2rb8q37ff3b',NULL,1795282237841,'城建办',NULL,NULL,NULL);
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
INSERT INTO evidence VALUES(1,1,NULL,3,'2023-12-21','验收单3号',NULL,NULL,'城建办',1795282235931,9);
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
INSERT INTO adjustment VALUES(1,'0b71c21e-5c51-4ee9-8081-da705cefb399',1,1,'2023-10-08',1795282235619,'terms','2023-12-31',NULL,'规划变更','superior','政办3号','城建办',7);
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
INSERT INTO signOff VALUES(1,'d87016da-4b67-4073-ae4a-8cc575e3f444',1,'requested','2023-12-25',1795282236166,'城建办',NULL,10);
INSERT INTO signOff VALUES(2,'e1e3fb06-feef-45ac-9de4-39faa78eaff9',1,'verified','2023-12-26',1795282236316,'督查办',NULL,11);
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
  state        TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'rejected')), proposedRelation TEXT,
  UNIQUE (commitmentId, outcomeId)
) STRICT;
INSERT INTO link VALUES(1,1,1,'met',775,1,'[{"zh":"实际21公里，目标20公里以上：达到，超1公里","en":"actual 21公里, target 20公里 or more: met, 1公里 over"}]','accepted','met');
INSERT INTO link VALUES(2,1,2,'reported',5,0,'[]','proposed',NULL);
INSERT INTO link VALUES(3,3,1,'met',928,1,'[{"zh":"实际21公里，目标20公里：达到，超1公里","en":"actual 21公里, target 20公里: met, 1公里 over"}]','accepted','met');
INSERT INTO link VALUES(4,3,2,'partly',41,0,'[{"zh":"实际9公里，目标20公里：部分达到，差11公里","en":"actual 9公里, target 20公里: partly, 11公里 short"},{"zh":"列为候选的依据：两句所在的标题说的是同一方面；左右相邻的承诺也在这一处得到回应","en":"Brought up by: both stand under headings of one matter; the commitments beside it are answered at the same place"}]','proposed',NULL);
INSERT INTO link VALUES(5,4,1,'met',933,1,'[{"zh":"后一报告称已完成","en":"The later report says that it is done"}]','accepted','met');
INSERT INTO link VALUES(6,4,2,'reported',37,0,'[{"zh":"提到此事，不足以下结论","en":"It tells of the matter; no verdict follows"},{"zh":"列为候选的依据：两句所在的标题说的是同一方面；左右相邻的承诺也在这一处得到回应","en":"Brought up by: both stand under headings of one matter; the commitments beside it are answered at the same place"}]','proposed',NULL);
INSERT INTO link VALUES(7,5,2,'partly',994,1,'[{"zh":"实际9公里，目标12公里：部分达到，差3公里","en":"actual 9公里, target 12公里: partly, 3公里 short"}]','accepted','partly');
INSERT INTO link VALUES(8,5,1,'exceeded',33,0,'[{"zh":"实际21公里，目标12公里：超额达到，超9公里","en":"actual 21公里, target 12公里: exceeded, by 9公里"},{"zh":"列为候选的依据：两句所在的标题说的是同一方面；两边数据的单位可比、大小相近","en":"Brought up by: both stand under headings of one matter; the figures of both compare in unit and size"}]','proposed',NULL);
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
INSERT INTO linkDecision VALUES(1,1,'accepted','met','2023-01-10',1795282237308,'党政办',NULL,15);
INSERT INTO linkDecision VALUES(2,3,'accepted','met','2023-01-10',1795282237308,'党政办',NULL,15);
INSERT INTO linkDecision VALUES(3,5,'accepted','met','2023-01-10',1795282237308,'党政办',NULL,15);
INSERT INTO linkDecision VALUES(4,7,'accepted','partly','2023-01-10',1795282237308,'党政办',NULL,15);
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
INSERT INTO publishedReport VALUES(1,'R16','quarterly','2023Q3','2023-09-30',1795282237472,'{"formal":false,"hashes":{"docx":"a6de7fe3e2238a282c72343d1dbf60f9d4dd17ab2a926513f347fb349533e997","html":"baecd2fe58aafa97880fd2033da402f0b7462c1f97e82fee44a10ea71f94474c","json":"68d7fa89cc129477996dd101f724663c1568b76b5410a329fabb0a18442428f9","md":"fa6f869bf956cbb55ab77c7f244ab19c62dff58efe2b9d3172acbf643aad9cce","txt":"10715435337f103e57cf5b7e6f76be57cc19acebebbb0366e34b153de1d9723c","xlsx":"420c233e76fb1b5d21e0251980ac3ce92a6a4b44bf4470ee32326accc6b3e736"},"language":"zh","profile":{},"program":"0.1.0","rules":"default-1"}','城建办',16);
CREATE TABLE publishedLight (
  commitmentId INTEGER NOT NULL REFERENCES commitment(id),
  reportId     INTEGER NOT NULL REFERENCES publishedReport(id),
  light        TEXT NOT NULL CHECK (light IN ('green', 'blue', 'yellow', 'red', 'grey')),
  journalId    INTEGER NOT NULL,
  PRIMARY KEY (commitmentId, reportId)
) STRICT, WITHOUT ROWID;
INSERT INTO publishedLight VALUES(1,1,'red',16);
INSERT INTO publishedLight VALUES(2,1,'red',16);
INSERT INTO publishedLight VALUES(3,1,'grey',16);
INSERT INTO publishedLight VALUES(4,1,'red',16);
INSERT INTO publishedLight VALUES(5,1,'grey',16);
INSERT INTO publishedLight VALUES(6,1,'grey',16);
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
CREATE TABLE linkUndo (
  id         INTEGER PRIMARY KEY,
  decisionId INTEGER NOT NULL UNIQUE REFERENCES linkDecision(id),
  day        TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  recordedAt INTEGER NOT NULL,
  by         TEXT NOT NULL CHECK (by <> ''),
  reason     TEXT,
  journalId  INTEGER NOT NULL
) STRICT;
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
CREATE TABLE retraction (
  id           INTEGER PRIMARY KEY,
  commitmentId INTEGER NOT NULL REFERENCES commitment(id),
  entry        TEXT NOT NULL,         -- identity of the progress entry
  by           TEXT NOT NULL,
  recordedAt   INTEGER NOT NULL,
  journalId    INTEGER NOT NULL,
  UNIQUE (commitmentId, entry)
) STRICT;
INSERT INTO retraction VALUES(1,2,'xs2rb8q37ff3b','城建办',1795282238103,18);
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
CREATE TRIGGER originalTargetsAreComplete BEFORE INSERT ON target
WHEN NEW.version = 0
  AND (SELECT journalId IS NOT NULL AND journalId IS NOT NEW.journalId FROM commitment WHERE id = NEW.commitmentId)
BEGIN SELECT RAISE(ABORT, 'version 0 of a commitment is never changed'); END;
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
CREATE INDEX draftDecisionByCommitment ON draftDecision(commitmentId);
CREATE UNIQUE INDEX draftDecisionUndoneOnce ON draftDecision(undoes) WHERE undoes IS NOT NULL;
CREATE TRIGGER draftDecisionsStay BEFORE UPDATE ON draftDecision
BEGIN SELECT RAISE(ABORT, 'decisions on drafts are never changed'); END;
CREATE TRIGGER draftDecisionsAreKept BEFORE DELETE ON draftDecision
BEGIN SELECT RAISE(ABORT, 'decisions on drafts are never deleted'); END;
CREATE TRIGGER linkUndosStay BEFORE UPDATE ON linkUndo
BEGIN SELECT RAISE(ABORT, 'what was taken back is never changed'); END;
CREATE TRIGGER linkUndosAreKept BEFORE DELETE ON linkUndo
BEGIN SELECT RAISE(ABORT, 'what was taken back is never deleted'); END;
CREATE INDEX linkJudgementByLink ON linkJudgement(linkId, by);
CREATE TRIGGER linkJudgementsStay BEFORE UPDATE ON linkJudgement
BEGIN SELECT RAISE(ABORT, 'a judgement is never changed'); END;
CREATE TRIGGER linkJudgementsAreKept BEFORE DELETE ON linkJudgement
BEGIN SELECT RAISE(ABORT, 'a judgement is never deleted'); END;
CREATE TRIGGER judgedLinksAreKept BEFORE DELETE ON link
WHEN EXISTS (SELECT 1 FROM linkJudgement WHERE linkId = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a link that was judged is never deleted'); END;
CREATE INDEX learnedAliasByName ON learnedAlias(name, standard);
CREATE TRIGGER learnedAliasesStay BEFORE UPDATE ON learnedAlias
BEGIN SELECT RAISE(ABORT, 'a confirmed name is never changed; a later row withdraws it'); END;
CREATE TRIGGER learnedAliasesAreKept BEFORE DELETE ON learnedAlias
BEGIN SELECT RAISE(ABORT, 'a confirmed name is never deleted'); END;
CREATE INDEX tenureByPost ON tenure(unitId, post, day);
CREATE TRIGGER tenuresStay BEFORE UPDATE ON tenure
BEGIN SELECT RAISE(ABORT, 'who held a post is never changed; a later row follows'); END;
CREATE TRIGGER tenuresAreKept BEFORE DELETE ON tenure
BEGIN SELECT RAISE(ABORT, 'who held a post is never deleted'); END;
CREATE INDEX assignmentByCommitment ON assignment(commitmentId, role, day);
CREATE TRIGGER assignmentsStay BEFORE UPDATE ON assignment
BEGIN SELECT RAISE(ABORT, 'an assignment is never changed; a later row follows'); END;
CREATE TRIGGER assignmentsAreKept BEFORE DELETE ON assignment
BEGIN SELECT RAISE(ABORT, 'an assignment is never deleted'); END;
CREATE INDEX followUpByAdjustment ON followUp(adjustmentId);
CREATE TRIGGER followUpsStay BEFORE UPDATE ON followUp
BEGIN SELECT RAISE(ABORT, 'what came after an adjustment is never changed'); END;
CREATE TRIGGER followUpsAreKept BEFORE DELETE ON followUp
BEGIN SELECT RAISE(ABORT, 'what came after an adjustment is never deleted'); END;
CREATE TRIGGER retractionsStay BEFORE UPDATE ON retraction
BEGIN SELECT RAISE(ABORT, 'a retraction is never changed'); END;
CREATE TRIGGER retractionsAreKept BEFORE DELETE ON retraction
BEGIN SELECT RAISE(ABORT, 'a retraction is never deleted'); END;
CREATE VIEW standingProgress AS
SELECT * FROM progress AS p
WHERE NOT EXISTS (SELECT 1 FROM retraction AS r WHERE r.commitmentId = p.commitmentId AND r.entry = p.identity)
  AND NOT EXISTS (
    SELECT 1 FROM progress AS later WHERE later.commitmentId = p.commitmentId AND later.replaces = p.identity
      AND NOT EXISTS (SELECT 1 FROM retraction AS r
        WHERE r.commitmentId = later.commitmentId AND r.entry = later.identity));
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
COMMIT;
PRAGMA application_id = 1146438209;
PRAGMA user_version = 7;
