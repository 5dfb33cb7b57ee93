-- 市场主体 · companies
CREATE TABLE IF NOT EXISTS e_baseinfo (
  uniscid CHAR(18) PRIMARY KEY,
  regno CHAR(15) NOT NULL UNIQUE,
  entname VARCHAR(200) NOT NULL UNIQUE
);
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
INSERT INTO e_baseinfo SELECT '91320211MA27R5KB56', '320211000317449', '无锡蠡湖旧约餐饮管理有限公司'
  WHERE NOT EXISTS (SELECT 1 FROM e_baseinfo WHERE uniscid = '91320211MA27R5KB56');
INSERT INTO fm SELECT '无锡熙攘商贸有限公司', 2
  WHERE NOT EXISTS (SELECT 1 FROM fm WHERE entname = '无锡熙攘商贸有限公司');
