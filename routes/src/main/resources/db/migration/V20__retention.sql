-- What is kept no longer than it is needed. Plain SQL that H2 and PostgreSQL both take.

-- Of a case, a request or an event whose content is gone its row stays, so that the same message
-- gets the first answer again, and another under its identifier is refused.
alter table case_file add column purged_at timestamp with time zone;
alter table case_file add column log_purged_at timestamp with time zone;
create index case_file_kept on case_file (purged_at, received_at);
create index case_file_log_kept on case_file (log_purged_at, received_at);
alter table evidence_request add column purged_at timestamp with time zone;
create index evidence_request_asked on evidence_request (purged_at, answered_at);
alter table change_event add column purged_at timestamp with time zone;
create index change_event_kept on change_event (purged_at, received_at);
-- some of what it brought is gone: the same file is no repetition any more
alter table handover add column records_purged_at timestamp with time zone;
create index landed_record_by_time on landed_record (landed_at);

-- Parts of the audit trail that lie in files, without gaps from its first entry on; the end of the
-- last is where the check of the table begins. The seal is a keyed hash over the row.
create table audit_archive (
  first_position bigint       primary key,
  last_position bigint        not null,
  previous      varchar(64)   not null,
  chain         varchar(64)   not null,
  file_name     varchar(200)  not null,
  sha256        varchar(64)   not null,
  archived_at   varchar(30)   not null,
  seal          varchar(64)   not null
);

-- one row, whose lock lets one node at a time archive
create table audit_archiving (
  id            integer       primary key
);
insert into audit_archiving (id) values (1);

create table retention_run (
  id            varchar(36)   primary key,
  began_at      timestamp with time zone not null,
  ended_at      timestamp with time zone not null,
  started_by    varchar(80)   not null,
  -- a JSON array: what became of each class
  parts         text          not null
);
create index retention_run_by_time on retention_run (began_at);
