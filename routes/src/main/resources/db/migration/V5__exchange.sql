-- Data requests: who asked for what about whom, on what ground, and what became of it. Plain SQL
-- that H2 and PostgreSQL both take.
create table evidence_request (
  message_id    varchar(36)   primary key,
  digest        varchar(64)   not null,
  asker         varchar(40)   not null,
  protocol      varchar(40)   not null,
  holder        varchar(40)   not null,
  service       varchar(80)   not null,
  resource      varchar(60)   not null,
  subject       varchar(60)   not null,
  division      varchar(12)   not null,
  purpose       varchar(500)  not null,
  legal_basis   varchar(500),
  case_number   varchar(24),
  -- JSON pointers, separated by blanks: what the answer may hold (empty: all), what was cut off
  fields        varchar(4000) not null,
  cut           varchar(4000) not null,
  questions     text          not null,
  outcome       varchar(16),
  asked_at      timestamp with time zone not null,
  answered_at   timestamp with time zone,
  -- the answer itself is kept only until it may be thought to have been fetched
  response      text,
  keep_until    timestamp with time zone not null
);
create index evidence_request_of_subject on evidence_request (subject, asked_at);
create index evidence_request_kept on evidence_request (keep_until);

create table change_event (
  position      bigint        generated always as identity primary key,
  event_id      varchar(36)   not null unique,
  digest        varchar(64)   not null,
  department    varchar(40)   not null,
  resource      varchar(60)   not null,
  subject       varchar(60)   not null,
  sequence      bigint        not null,
  kind          varchar(16)   not null,
  division      varchar(12)   not null,
  document      text          not null,
  occurred_at   timestamp with time zone not null,
  received_at   timestamp with time zone not null,
  unique (resource, subject, sequence)
);
