-- 部门前置库的交换表 · the exchange tables of the department's front-end database
-- syncsign：0 待处理，1 已处理，E 无法识别 · 0 waiting, 1 done, E not understood

CREATE TABLE IF NOT EXISTS inf_permit_check (
  messageid  VARCHAR(36)   NOT NULL PRIMARY KEY,
  qymc       VARCHAR(200)  NOT NULL,
  tyshxydm   VARCHAR(18)   NOT NULL,
  xkzh       VARCHAR(200)  NOT NULL,
  fddbr      VARCHAR(100),
  xb         VARCHAR(1),
  createdate TIMESTAMP     DEFAULT CURRENT_TIMESTAMP NOT NULL,
  syncsign   VARCHAR(1)    DEFAULT '0' NOT NULL
);

CREATE TABLE IF NOT EXISTS inf_permit_check_result (
  messageid    VARCHAR(36)  NOT NULL PRIMARY KEY,
  fhm          VARCHAR(10)  NOT NULL,
  fhxx         VARCHAR(200),
  xkzh         VARCHAR(200),
  czr          VARCHAR(200),
  xkfw         VARCHAR(1000),
  yxqq         DATE,
  yxqz         DATE,
  syncsign     VARCHAR(1)   DEFAULT '0' NOT NULL,
  syncerror    VARCHAR(200),
  claimedby    VARCHAR(64),
  claimeduntil TIMESTAMP WITH TIME ZONE
);
