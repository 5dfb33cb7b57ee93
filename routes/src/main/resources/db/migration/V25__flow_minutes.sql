-- What went through the hub, minute by minute: the curve of the day.
create table flow_minute (
  id            bigint        generated always as identity primary key,
  at            timestamp with time zone not null,
  node          varchar(80)   not null,
  way           varchar(12)   not null,
  party         varchar(60)   not null,
  of_what       varchar(80)   not null,
  messages      bigint        not null,
  errors        bigint        not null,
  -- the sum of their times
  micros        bigint        not null,
  p99           bigint        not null
);
create index flow_minute_at on flow_minute (at);

-- Cases that are open, and for how long.
create index case_file_open on case_file (completed_at, received_at);
