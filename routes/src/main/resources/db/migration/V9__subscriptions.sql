-- Subscriptions to change events, and what of them is not delivered yet. Plain SQL that H2 and
-- PostgreSQL both take.

-- one row, whose lock puts the change events of all nodes in one order: an event that commits later
-- never stands before one that could be read already
create table change_end (
  id            integer       primary key
);
insert into change_end (id) values (1);

create index change_event_of_resource on change_event (resource, position);

create table change_subscription (
  subscription_id varchar(36) primary key,
  department    varchar(40)   not null,
  resource      varchar(60)   not null,
  -- beginning of a division code; empty: all
  area          varchar(12)   not null,
  -- separated by blanks; empty: all
  kinds         varchar(100)  not null,
  -- a JSON array of field and value
  conditions    varchar(4000) not null,
  purpose       varchar(500)  not null,
  legal_basis   varchar(500)  not null,
  state         varchar(10)   not null,
  -- up to where the events were looked through, and how often it was replayed
  read_to       bigint        not null,
  replays       integer       not null,
  created_at    timestamp with time zone not null,
  delivered     bigint        not null,
  delivered_at  timestamp with time zone,
  withheld      bigint        not null,
  -- why the last event that was withheld was withheld
  why_zh        varchar(500)  not null,
  why_en        varchar(500)  not null
);
create index change_subscription_of on change_subscription (department, created_at);

-- a row goes when its event was taken, withheld or skipped
create table change_delivery (
  delivery_id   varchar(36)   primary key,
  subscription_id varchar(36) not null,
  position      bigint        not null,
  subject       varchar(60)   not null,
  -- due, or aside: waits for a person
  state         varchar(10)   not null,
  tries         integer       not null,
  refusals      integer       not null,
  next_try      timestamp with time zone not null,
  began_at      timestamp with time zone not null,
  why_zh        varchar(500)  not null,
  why_en        varchar(500)  not null,
  unique (subscription_id, subject, position)
);
create index change_delivery_next on change_delivery (state, next_try);

-- an event of the standard may be long; what the outbox held so far was short
alter table outbox alter column body set data type text;
