-- Plain SQL that H2 and PostgreSQL both take.

-- which trace a case belongs to, where traces are made (W3C Trace Context)
create table case_trace (
  case_number   varchar(24)  primary key references case_file (case_number),
  trace_parent  varchar(55)  not null
);

-- how many cases stand where, and since when: the hub's metrics ask every so often
create index case_file_of_state on case_file (state, received_at);

-- What the hub's people order for a department: one row each, which stays when it is over.
create table department_order (
  order_id      varchar(36)  primary key,
  department    varchar(40)  not null,
  -- empty: all
  service       varchar(80)  not null,
  kind          varchar(20)  not null,
  from_at       timestamp with time zone not null,
  until_at      timestamp with time zone,
  reason        varchar(500) not null,
  made_by       varchar(80)  not null,
  made_at       timestamp with time zone not null,
  ended_by      varchar(80),
  ended_at      timestamp with time zone,
  end_reason    varchar(500)
);
create index department_order_standing on department_order (ended_at, until_at);
