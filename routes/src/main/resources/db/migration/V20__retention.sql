-- What is kept no longer than it is needed. Plain SQL that H2 and PostgreSQL both take.

-- Of a case, a request or an event whose content is gone its row stays, so that the same message
-- gets the first answer again, and another under its identifier is refused.
alter table case_file add column purged_at timestamp with time zone;
alter table case_file add column log_purged_at timestamp with time zone;
create index case_file_by_arrival on case_file (received_at);
alter table evidence_request add column purged_at timestamp with time zone;
create index evidence_request_by_answer on evidence_request (answered_at);
alter table change_event add column purged_at timestamp with time zone;
create index change_event_by_arrival on change_event (received_at);
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
