-- The way of every message through the hub, written with what it tells of. Plain SQL that H2 and
-- PostgreSQL both take.
create table message (
  message_id    varchar(36)   primary key,
  kind          varchar(16)   not null,
  -- the case's number, or of what belongs to no case the message that it began with
  conversation  varchar(36)   not null,
  caused_by     varchar(36),
  case_number   varchar(24),
  -- with which the hub deals for it; empty: none
  department    varchar(40)   not null,
  asker         varchar(80)   not null,
  protocol      varchar(40)   not null,
  service       varchar(80),
  resource      varchar(60),
  -- keyed hash of the number of whom it is about, and that number masked
  subject       varchar(64),
  subject_shown varchar(60),
  state         varchar(20)   not null,
  error         varchar(80),
  received_at   timestamp with time zone not null,
  ended_at      timestamp with time zone,
  tries         integer       not null,
  node          varchar(80)   not null
);
-- each ends as the pages are ordered, so that no search sorts
create index message_by_time on message (received_at, message_id);
create index message_of_conversation on message (conversation, received_at, message_id);
create index message_about on message (subject, received_at, message_id);
create index message_of_department on message (department, received_at, message_id);
create index message_of_asker on message (asker, received_at, message_id);
create index message_of_service on message (service, received_at, message_id);
create index message_of_kind on message (kind, received_at, message_id);
create index message_in_state on message (state, received_at, message_id);
create index message_with_error on message (error, received_at, message_id);

create table message_hop (
  message_id    varchar(36)   not null,
  -- grows with time; the hops of a message are counted in its order
  position      bigint        generated always as identity,
  direction     varchar(20)   not null,
  party         varchar(80)   not null,
  protocol      varchar(40)   not null,
  node          varchar(80)   not null,
  try_number    integer       not null,
  took_millis   bigint,
  outcome       varchar(20),
  error         varchar(400),
  bytes         integer       not null,
  sha256        varchar(64)   not null,
  at            timestamp with time zone not null,
  -- what crossed, in native and in canonical form, packed; and since when it lies here
  content       bytea,
  content_at    timestamp with time zone,
  primary key (message_id, position)
);
create index message_hop_content on message_hop (content_at);
