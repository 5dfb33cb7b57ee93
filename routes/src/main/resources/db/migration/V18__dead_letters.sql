-- What failed for good, whatever it was: one row each, with the message as it was.
alter table dead_letter rename to dead_letter_before;

create table dead_letter (
  id            varchar(36)   primary key,
  kind          varchar(24)   not null,
  came_from     varchar(200)  not null,
  department    varchar(40)   not null,
  case_number   varchar(40)   not null,
  -- what failed: the message id of a step's request, a delivery, a hand-over, or of the message
  subject       varchar(200)  not null,
  -- under which its tries were noted, where that is another
  message       varchar(200)  not null,
  state         varchar(12)   not null,
  reason_zh     varchar(1000) not null,
  reason_en     varchar(1000) not null,
  -- text, bytes or none; a body that no text column takes is kept in base64
  form          varchar(8)    not null,
  encoding      varchar(8)    not null,
  body          text          not null,
  headers       text          not null,
  version       int           not null,
  arrived_at    timestamp with time zone not null,
  changed_at    timestamp with time zone not null
);
create index dead_letter_by_arrival on dead_letter (arrived_at, id);
create index dead_letter_by_state on dead_letter (state, arrived_at);
create index dead_letter_by_subject on dead_letter (subject);
create index dead_letter_by_message on dead_letter (message);

insert into dead_letter
  select 'before-' || cast(id as varchar(20)), 'message', came_from, '', '', '', '', 'open',
    '平台多次未能处理', 'The hub failed to work on it', 'text', 'text', body, '{}', 0,
    arrived_at, arrived_at
  from dead_letter_before;
drop table dead_letter_before;

-- The original is version 0 and stays in dead_letter; each edit is one more.
create table dead_letter_version (
  letter_id     varchar(36)   not null references dead_letter (id),
  version       int           not null,
  encoding      varchar(8)    not null,
  body          text          not null,
  made_by       varchar(80)   not null,
  made_at       timestamp with time zone not null,
  why           varchar(1000) not null,
  primary key (letter_id, version)
);

-- What became of it after it had died, in order.
create table dead_letter_act (
  id            bigint generated always as identity primary key,
  letter_id     varchar(36)   not null references dead_letter (id),
  act           varchar(24)   not null,
  actor         varchar(80)   not null,
  detail        varchar(1000) not null,
  at            timestamp with time zone not null
);
create index dead_letter_act_of on dead_letter_act (letter_id, id);

-- Tries that failed, of what may die yet; known by the message, because it is no dead letter yet.
create table failed_try (
  subject       varchar(200)  not null,
  number        int           not null,
  place         varchar(200)  not null,
  error         varchar(1000) not null,
  at            timestamp with time zone not null,
  primary key (subject, number)
);
create index failed_try_by_time on failed_try (at);

-- Messages that are sent once more. The token goes with the message: if it dies again, it is known.
create table dead_letter_replay (
  token         varchar(36)   primary key,
  letter_id     varchar(36)   not null references dead_letter (id),
  queue         varchar(200)  not null,
  version       int           not null,
  asked_at      timestamp with time zone not null,
  sent          boolean       not null
);
create index dead_letter_replay_due on dead_letter_replay (sent, asked_at);
create index dead_letter_replay_of on dead_letter_replay (letter_id);
