-- What the simulated department remembers. Run at every start: it must leave alone what is there.
create table if not exists resident (
  number varchar(18) primary key,
  name varchar(100) not null,
  ethnicity varchar(2) not null,
  division varchar(6) not null,
  standing varchar(12) not null
);
create table if not exists barred_company (credit_code varchar(18) primary key);
create table if not exists seal (
  number varchar(13) primary key,
  credit_code varchar(18) not null,
  type varchar(2) not null,
  filed_on date not null
);
create index if not exists seal_of_company on seal (credit_code, type);
create table if not exists decided_filing (
  entry bigint generated always as identity primary key,
  serial varchar(40) not null,
  credit_code varchar(18) not null,
  success boolean not null,
  reply clob not null
);
create index if not exists filing_of_serial on decided_filing (serial);
-- companies whose filings a clerk still looks at, the first time that somebody asks
create table if not exists looked_at (credit_code varchar(18) primary key);
create table if not exists seeded (what varchar(20) primary key);
create sequence if not exists seal_serial start with 1;

-- invented people, each there to make one refusal possible
insert into resident (number, name, ethnicity, division, standing)
select * from (values
  ('32020519880623402X', '顾明远', '01', '320205', 'REGISTERED'),
  ('320213199511301138', '无此人', '01', '320213', 'ABSENT'),
  ('320282198209072416', '蒋文涛', '01', '320282', 'BUSY_ONCE')
) as seed (number, name, ethnicity, division, standing)
where not exists (select 1 from resident where resident.number = seed.number);
merge into barred_company (credit_code) key (credit_code) values ('91320211MA27QR5T1J');
insert into looked_at (credit_code)
select '91320211MA1WXK3T9B' where not exists (select 1 from seeded where what = 'looked_at');
merge into seeded (what) key (what) values ('looked_at');
