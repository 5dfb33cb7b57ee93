-- 批量移交：批次登记表与数据表 · hand-over by table: batches, and their rows
create table EXC_BDCQ_PC (
  PCH   varchar(20) primary key,
  JLS   int         not null,
  -- 0 待取 1 已取 2 办结 9 有误 · 0 ready, 1 taken, 2 done, 9 wrong
  ZT    char(1)     not null,
  CLJG  text
);
create table EXC_BDCQ (
  PCH    varchar(20) not null,
  BDCDYH varchar(28) not null,
  BDCQZH varchar(100), ZL varchar(400), QLLX varchar(2), DJLX varchar(3), GYFS varchar(1), GHYT varchar(3),
  JZMJ   varchar(20), DJSJ varchar(30), DJJG varchar(200), XZZT varchar(1), QSZT varchar(1),
  QLRMC  varchar(2000), QLRLX varchar(300), ZJH varchar(2000), QLBL varchar(1000)
);
