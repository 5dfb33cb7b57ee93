-- What became of what was filled in, when it was handed in: how many data came back as the
-- departments gave them, how many the applicant changed, how many the applicant gave.
create table prefill_submission (
  prefill_id       varchar(36)  primary key,
  case_number      varchar(40)  not null,
  kept             integer      not null,
  changed          integer      not null,
  given            integer      not null,
  submitted_at     timestamp with time zone not null
);
create table prefill_submission_share (
  prefill_id       varchar(36)  not null,
  department       varchar(40)  not null,
  kept             integer      not null,
  primary key (prefill_id, department)
);
-- Keyed fingerprints (HMAC) of the data filled in, by their place: enough to see whether they came
-- back unchanged, nothing that could be read. They go after a while.
alter table prefill add column prints text default '' not null;
