-- Runs of the conformance kit that testers started from the console. Plain SQL that H2 and
-- PostgreSQL both take.
create table conformance_run (
  id            varchar(36)   primary key,
  department    varchar(40)   not null,
  -- the department while it goes, so that over all nodes only one does
  going         varchar(40)   unique,
  node          varchar(80)   not null,
  started_by    varchar(80)   not null,
  started_at    timestamp with time zone not null,
  ended_at      timestamp with time zone,
  -- running, passed, failed, broken
  state         varchar(10)   not null,
  -- code of WhyBroken, and the last that the kit said; only if it is broken
  why           varchar(40),
  last_output   text,
  -- only if the kit left a report
  scenarios     integer,
  passed        integer,
  failed        integer,
  skipped       integer,
  report        text
);
create index conformance_run_latest on conformance_run (started_at, id);
