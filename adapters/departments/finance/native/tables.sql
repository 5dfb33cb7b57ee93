-- 财政非税前置库的交换表 · the exchange tables of the front-end database
-- clbz、dqbz：0 待处理，1 已处理，E 无法识别 · 0 waiting, 1 done, E not understood
-- 金额按原系统写作文字 · amounts are text, as the old system has them

CREATE TABLE IF NOT EXISTS fs_jfqr_qq (
  lsh    VARCHAR(36)  NOT NULL PRIMARY KEY,
  jkm    VARCHAR(20)  NOT NULL,
  je     VARCHAR(21)  NOT NULL,
  bz     VARCHAR(3)   NOT NULL,
  jkrmc  VARCHAR(200) NOT NULL,
  jkrdm  VARCHAR(18),
  xrsj   TIMESTAMP    DEFAULT CURRENT_TIMESTAMP NOT NULL,
  clbz   VARCHAR(1)   DEFAULT '0' NOT NULL
);

CREATE TABLE IF NOT EXISTS fs_jfqr_yd (
  lsh    VARCHAR(36)  NOT NULL PRIMARY KEY,
  fhm    VARCHAR(4)   NOT NULL,
  fhxx   VARCHAR(200),
  jkm    VARCHAR(20),
  je     VARCHAR(21),
  dzrq   DATE,
  pjdm   VARCHAR(8),
  pjhm   VARCHAR(10),
  zsdw   VARCHAR(200),
  dqbz   VARCHAR(1)   DEFAULT '0' NOT NULL,
  cwyy   VARCHAR(200),
  dqjd   VARCHAR(64),
  dqqx   TIMESTAMP WITH TIME ZONE
);
