-- Grants: who may have which data of whom; and the audit trail, whose entries are chained. Plain
-- SQL that H2 and PostgreSQL both take.
create table data_grant (
  grant_id      varchar(36)   primary key,
  resource      varchar(60)   not null,
  holder        varchar(40)   not null,
  grantee       varchar(40)   not null,
  state         varchar(10)   not null,
  -- descriptor: said by the holder's own department.yaml; application: asked for and decided
  origin        varchar(12)   not null,
  -- lists, separated by blanks (codes, JSON pointers) or by line feeds (words); empty: all
  fields        varchar(4000) not null,
  matters       varchar(1000) not null,
  purposes      varchar(2000) not null,
  valid_until   timestamp with time zone,
  per_day       integer,
  -- why the grantee wants it, and why the holder decided as it did
  ground        varchar(500)  not null,
  reason        varchar(500)  not null,
  applied_at    timestamp with time zone not null,
  decided_at    timestamp with time zone,
  decided_by    varchar(80)
);
create index data_grant_of_grantee on data_grant (grantee, resource, state);
create index data_grant_of_holder on data_grant (holder, state);

-- how often a grant was used on a day of the hub's own time zone
create table data_grant_use (
  grant_id      varchar(36)   not null,
  used_on       date          not null,
  used          integer       not null,
  primary key (grant_id, used_on)
);

alter table evidence_request add grant_id varchar(36);

create table audit_entry (
  position      bigint        primary key,
  -- the instant in ISO 8601, as it is hashed
  at            varchar(30)   not null,
  actor         varchar(80)   not null,
  action        varchar(40)   not null,
  object        varchar(200)  not null,
  outcome       varchar(40)   not null,
  detail        text          not null,
  previous      varchar(64)   not null,
  chain         varchar(64)   not null
);

-- the end of the chain: one row, whose lock puts the entries of all nodes in one order
create table audit_end (
  id            integer       primary key,
  position      bigint        not null,
  chain         varchar(64)   not null
);
insert into audit_end (id, position, chain) values (1, 0, '');
