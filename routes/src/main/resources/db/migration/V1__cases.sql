-- Plain SQL that H2 and PostgreSQL both take.
create sequence case_serial start with 1 cache 1;

create table case_file (
  case_number   varchar(24)  primary key,
  message_id    varchar(36)  not null unique,
  digest        varchar(64)  not null,
  matter_code   varchar(33)  not null,
  applicant     varchar(200) not null,
  state         varchar(24)  not null,
  submission    text         not null,
  received_at   timestamp with time zone not null,
  completed_at  timestamp with time zone
);

create table case_step (
  case_number   varchar(24)  not null references case_file (case_number),
  step_id       varchar(40)  not null,
  message_id    varchar(36)  not null unique,
  position      int          not null,
  service       varchar(80)  not null,
  state         varchar(24)  not null,
  attempts      int          not null,
  tries_left    int          not null,
  started_at    timestamp with time zone,
  ended_at      timestamp with time zone,
  next_try_at   timestamp with time zone,
  reason        text,
  provenance    text,
  result        text,
  primary key (case_number, step_id)
);

-- Written in the transaction that changes a case; the relay hands it to the broker.
create table outbox (
  id            bigint generated always as identity primary key,
  destination   varchar(120) not null,
  body          varchar(400) not null,
  deliver_at    timestamp with time zone not null
);

create table case_event (
  id            bigint generated always as identity primary key,
  case_number   varchar(24)  not null references case_file (case_number),
  step_id       varchar(40),
  kind          varchar(24)  not null,
  party         varchar(40),
  service       varchar(80),
  protocol      varchar(40),
  bytes         int,
  sha256        varchar(64),
  took_millis   bigint,
  state         varchar(24),
  at            timestamp with time zone not null
);
create index case_event_of_case on case_event (case_number, id);

create table dead_letter (
  id            bigint generated always as identity primary key,
  came_from     varchar(200) not null,
  body          text         not null,
  reason        varchar(1000),
  arrived_at    timestamp with time zone not null
);
