-- What the simulated department remembers. Run at every start: it must leave alone what is there.
create table if not exists resident (
  number varchar(18) primary key,
  name varchar(100) not null,
  ethnicity varchar(2) not null,
  division varchar(6) not null,
  standing varchar(12) not null
);
-- what only the whole record of a person holds
alter table resident add column if not exists former_name varchar(100);
alter table resident add column if not exists native_place varchar(6);
alter table resident add column if not exists workplace varchar(200);
alter table resident add column if not exists card_issuer varchar(200);
alter table resident add column if not exists card_from varchar(8);
alter table resident add column if not exists card_to varchar(8);
-- 0 normal, 1 deceased
alter table resident add column if not exists state varchar(1) default '0' not null;
alter table resident add column if not exists state_since varchar(8);
create sequence if not exists own_serial start with 1;
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
create table if not exists household (
  number varchar(20) primary key,
  kind varchar(1) not null,
  division varchar(6) not null,
  address varchar(200) not null,
  station varchar(100) not null
);
create table if not exists household_member (
  resident varchar(18) primary key,
  household varchar(20) not null references household (number),
  relation varchar(2) not null,
  marital varchar(2) not null,
  moved_in varchar(8),
  moved_from varchar(6)
);
create index if not exists member_of_household on household_member (household);
create sequence if not exists household_serial start with 700001;
create sequence if not exists seal_serial start with 1;

-- invented people, each there to make one refusal possible
insert into resident (number, name, ethnicity, division, standing)
select * from (values
  ('32020519880623402X', '顾明远', '01', '320205', 'REGISTERED'),
  ('320213199511301138', '无此人', '01', '320213', 'ABSENT'),
  ('320282198209072416', '蒋文涛', '01', '320282', 'BUSY_ONCE'),
  ('320213199106221417', '徐一帆', '01', '320213', 'REGISTERED'),
  ('32028219930415262X', '何静姝', '01', '320213', 'REGISTERED'),
  ('320213201909071539', '徐沐阳', '01', '320213', 'REGISTERED'),
  ('320202197103082433', '沈国栋', '01', '320213', 'REGISTERED')
) as seed (number, name, ethnicity, division, standing)
where not exists (select 1 from resident where resident.number = seed.number);
merge into barred_company (credit_code) key (credit_code) values ('91320211MA27QR5T1J');
insert into looked_at (credit_code)
select '91320211MA1WXK3T9B' where not exists (select 1 from seeded where what = 'looked_at');
merge into seeded (what) key (what) values ('looked_at');

-- invented households: a family that buys a home, one who sells it, one who lives alone
merge into household (number, kind, division, address, station) key (number) values
  ('320213004118', '1', '320213', '广瑞路66号广丰新村18幢301室', '无锡市公安局梁溪分局广瑞路派出所'),
  ('320213001022', '1', '320213', '学前东路258号惠景苑5幢602室', '无锡市公安局梁溪分局崇安寺派出所'),
  ('320205007316', '1', '320205', '东亭中路20号3幢502室', '无锡市公安局锡山分局东亭派出所');
merge into household_member (resident, household, relation, marital, moved_in, moved_from)
  key (resident) values
  ('320213199106221417', '320213004118', '02', '21', '20170512', null),
  ('32028219930415262X', '320213004118', '12', '21', '20171009', '320282'),
  ('320213201909071539', '320213004118', '21', '10', '20191008', null),
  ('320202197103082433', '320213001022', '02', '40', '20190326', '320202'),
  ('32020519880623402X', '320205007316', '02', '10', '20100901', null);
update resident set former_name = '徐帆', native_place = '320282',
  workplace = '无锡湖畔智联信息技术有限公司', card_issuer = '无锡市公安局梁溪分局',
  card_from = '20170601', card_to = '20370601'
  where number = '320213199106221417' and card_from is null;

-- changes of companies' registrations that came, each event once
create table if not exists company_change (
  entry bigint generated always as identity primary key,
  event char(36) not null unique,
  credit_code varchar(18) not null,
  number varchar(18) not null,
  details clob not null
);
