-- What the references keep: the hub's tables of cases, steps, outbox and audit, and of its log of
-- messages one row for each that crossed.
create sequence case_serial start with 1 cache 1;

create table case_file (
  case_number   varchar(24)  primary key,
  message_id    varchar(36)  not null unique,
  digest        varchar(64)  not null,
  matter_code   varchar(33)  not null,
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
  ended_at      timestamp with time zone,
  provenance    text,
  result        text,
  answer_due_at timestamp with time zone,
  primary key (case_number, step_id)
);
create index case_step_answer_due on case_step (answer_due_at);

create table outbox (
  id            bigint generated always as identity primary key,
  destination   varchar(120) not null,
  body          varchar(400) not null,
  delay_millis  bigint       not null
);

create table crossing (
  id            bigint generated always as identity primary key,
  message_id    varchar(36)  not null,
  way           varchar(20)  not null,
  bytes         int          not null,
  sha256        varchar(64)  not null,
  at            timestamp with time zone not null
);
create index crossing_of_message on crossing (message_id);

create table audit_entry (
  position      bigint       primary key,
  at            varchar(30)  not null,
  object        varchar(200) not null,
  detail        text         not null,
  previous      varchar(64)  not null,
  chain         varchar(64)  not null
);
create table audit_end (
  id            integer      primary key,
  position      bigint       not null,
  chain         varchar(64)  not null
);
insert into audit_end (id, position, chain) values (1, 0, '');
