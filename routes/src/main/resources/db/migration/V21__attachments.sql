-- Files that documents refer to. The file is in the store before its row is here, and a row goes before
-- its file does: no row is ever without its file. Plain SQL that H2 and PostgreSQL both take.

create table attachment (
  sha256        varchar(64)   primary key,
  bytes         bigint        not null,
  -- what the first who brought it said that it is
  media_type    varchar(100)  not null,
  kept_at       timestamp with time zone not null
);

-- The same file may be brought by several, none of whom learns of the others.
create table attachment_bringer (
  sha256        varchar(64)   not null references attachment (sha256) on delete cascade,
  brought_by    varchar(100)  not null,
  brought_at    timestamp with time zone not null,
  primary key (sha256, brought_by)
);
create index attachment_bringer_by_time on attachment_bringer (sha256, brought_at);

-- Which cases' documents refer to it. What is used is not deleted.
create table attachment_use (
  sha256        varchar(64)   not null references attachment (sha256),
  case_number   varchar(40)   not null references case_file (case_number) on delete cascade,
  primary key (sha256, case_number)
);
create index attachment_use_of_case on attachment_use (case_number);
