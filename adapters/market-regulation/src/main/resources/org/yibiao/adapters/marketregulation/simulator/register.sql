-- 市场主体 · companies
CREATE TABLE IF NOT EXISTS e_baseinfo (
  uniscid CHAR(18) PRIMARY KEY,
  regno CHAR(15) NOT NULL UNIQUE,
  entname VARCHAR(200) NOT NULL UNIQUE
);
ALTER TABLE e_baseinfo ADD COLUMN IF NOT EXISTS lerep VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE e_baseinfo ADD COLUMN IF NOT EXISTS regstatecn VARCHAR(40) DEFAULT '存续（在营、开业、在册）' NOT NULL;
ALTER TABLE e_baseinfo ADD COLUMN IF NOT EXISTS estdate BIGINT DEFAULT 1420041600000 NOT NULL;
ALTER TABLE e_baseinfo ADD COLUMN IF NOT EXISTS regcap NUMERIC(18, 6) DEFAULT 500 NOT NULL;
ALTER TABLE e_baseinfo ADD COLUMN IF NOT EXISTS opscope VARCHAR(3000) DEFAULT '一般项目' NOT NULL;
ALTER TABLE e_baseinfo ADD COLUMN IF NOT EXISTS dom VARCHAR(200) DEFAULT '无锡市' NOT NULL;
ALTER TABLE e_baseinfo ADD COLUMN IF NOT EXISTS enttypecn VARCHAR(60) DEFAULT '有限责任公司(自然人投资或控股)' NOT NULL;
ALTER TABLE e_baseinfo ADD COLUMN IF NOT EXISTS domdistrict VARCHAR(6) DEFAULT '' NOT NULL;
-- 是否列入经营异常名录、严重违法失信名单 · on the list of abnormal operations, of serious violations
ALTER TABLE e_baseinfo ADD COLUMN IF NOT EXISTS sfjyyc CHAR(1) DEFAULT '0' NOT NULL;
ALTER TABLE e_baseinfo ADD COLUMN IF NOT EXISTS sfyzwf CHAR(1) DEFAULT '0' NOT NULL;
-- 主要人员 · their key persons
CREATE TABLE IF NOT EXISTS e_pri_person (
  perid BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  uniscid CHAR(18) NOT NULL REFERENCES e_baseinfo,
  name VARCHAR(100) NOT NULL,
  cerno VARCHAR(30) NOT NULL,
  position CHAR(4) NOT NULL,
  lerepsign CHAR(1) NOT NULL
);
-- 登记序列：统一社会信用代码与注册号由此产生 · serials, out of which the numbers are made
CREATE SEQUENCE IF NOT EXISTS djxl START WITH 482160 NO CACHE;
-- 已办结的业务及其应答：同一流水号再来，答复同前 · business done and what was answered
CREATE TABLE IF NOT EXISTS jk_yw (
  bizseq CHAR(32) PRIMARY KEY,
  entname VARCHAR(200) NOT NULL,
  status INT NOT NULL,
  answer VARCHAR(20000) NOT NULL
);
-- 用过的随机数 · nonces that were used
CREATE TABLE IF NOT EXISTS jk_nonce (nonce VARCHAR(64) PRIMARY KEY, sj BIGINT NOT NULL);
-- 任职受限的人 · who may not hold office
CREATE TABLE IF NOT EXISTS rzxz (cerno VARCHAR(30) PRIMARY KEY);
-- 名称禁用字词 · words that no name may hold
CREATE TABLE IF NOT EXISTS jyzc (zc VARCHAR(20) PRIMARY KEY);
-- 让系统忙的企业名称，以及还要忙几次 · names that the system is busy over, and how often still
CREATE TABLE IF NOT EXISTS fm (entname VARCHAR(200) PRIMARY KEY, sycs INT NOT NULL);

MERGE INTO rzxz VALUES ('320102197608143312');
MERGE INTO jyzc VALUES ('国家级'), ('最高级');
INSERT INTO e_baseinfo (uniscid, regno, entname, lerep)
  SELECT '91320211MA27R5KB56', '320211000317449', '无锡蠡湖旧约餐饮管理有限公司', '龚长河'
  WHERE NOT EXISTS (SELECT 1 FROM e_baseinfo WHERE uniscid = '91320211MA27R5KB56');
INSERT INTO fm SELECT '无锡熙攘商贸有限公司', 2
  WHERE NOT EXISTS (SELECT 1 FROM fm WHERE entname = '无锡熙攘商贸有限公司');
-- 可供核实的企业 · companies that can be confirmed, or not
MERGE INTO e_baseinfo (uniscid, regno, entname, lerep, regstatecn, sfjyyc, sfyzwf) KEY (uniscid) VALUES
  ('91320213MAE3H72K35', '320213000418273', '无锡梁溪安居置业有限公司', '陆敬之', '存续（在营、开业、在册）', '0', '0'),
  ('91320213MAF4W19Q5T', '320213000391166', '无锡旧梦置业有限公司', '邵怀远', '吊销，未注销', '0', '1'),
  ('91320205MAB7Y26TX9', '320205000274431', '无锡东亭远去贸易有限公司', '郭子墨', '注销', '0', '0'),
  ('91320214MAD9X31H22', '320214000519023', '无锡新吴明镜实业有限公司', '严若水', '存续（在营、开业、在册）', '1', '0'),
  ('91320213MA6L0P8N4P', '320213000600770', '无锡梁溪繁忙商贸有限公司', '杭之舟', '存续（在营、开业、在册）', '0', '0');
INSERT INTO fm SELECT '无锡梁溪繁忙商贸有限公司', 1
  WHERE NOT EXISTS (SELECT 1 FROM fm WHERE entname = '无锡梁溪繁忙商贸有限公司');
-- 主要人员备案 · persons as filed
INSERT INTO e_pri_person (uniscid, name, cerno, position, lerepsign) SELECT * FROM (VALUES
  ('91320213MAE3H72K35', '陆敬之', '320211197508123631', '431A', '1'),
  ('91320213MAE3H72K35', '华启年', '320203198306043523', '434Q', '2'),
  ('91320213MAE3H72K35', '薛映雪', '320213198809173840', '408A', '2')
) AS p (a, b, c, d, e)
  WHERE NOT EXISTS (SELECT 1 FROM e_pri_person WHERE uniscid = '91320213MAE3H72K35');
-- 向平台推送的变更，发送标志 Y 已收下 · reports to the hub, and whether it has them
CREATE TABLE IF NOT EXISTS ts_bg (
  xh BIGINT PRIMARY KEY,
  nr VARCHAR(20000) NOT NULL,
  fsbz CHAR(1) DEFAULT 'N' NOT NULL
);

-- 收到的其他部门变更：同一事件只入库一次 · changes of other departments, each event once
CREATE TABLE IF NOT EXISTS bm_bg (
  xh BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  eventid CHAR(36) NOT NULL UNIQUE,
  uniscid CHAR(18) NOT NULL,
  eventseq BIGINT NOT NULL,
  altitems CLOB NOT NULL
);
