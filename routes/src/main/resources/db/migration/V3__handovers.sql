-- Registers that departments hand over as a whole. Plain SQL that H2 and PostgreSQL both take.
create table handover (
  id            varchar(36)   primary key,
  arrival       bigint        generated always as identity unique,
  department    varchar(40)   not null,
  code          varchar(60)   not null,
  resource      varchar(40)   not null,
  file_name     varchar(255)  not null,
  sha256        varchar(64)   not null,
  bytes         bigint        not null,
  -- the node that has the file, and so does the work
  node          varchar(80)   not null,
  state         varchar(16)   not null,
  reason_zh     varchar(1000),
  reason_en     varchar(1000),
  -- the checkpoint: all records before it are in landed_record or handover_reject
  records       bigint        not null,
  line          bigint        not null,
  byte_offset   bigint        not null,
  rejected      bigint        not null,
  received_at   timestamp with time zone not null,
  ended_at      timestamp with time zone,
  receipt_due   boolean       not null,
  unique (department, code, sha256)
);

create table landed_record (
  resource      varchar(40)   not null,
  record_key    varchar(200)  not null,
  document      text          not null,
  handover_id   varchar(36)   not null references handover (id),
  line          bigint        not null,
  landed_at     timestamp with time zone not null,
  -- the key first: H2 looks many keys up by the first column of an index only
  primary key (record_key, resource)
);

create table handover_reject (
  handover_id   varchar(36)   not null references handover (id),
  record_number bigint        not null,
  ordinal       int           not null,
  line          bigint        not null,
  byte_offset   bigint        not null,
  shown         varchar(2000) not null,
  field         varchar(400),
  rule          varchar(60)   not null,
  reason_zh     varchar(1000) not null,
  reason_en     varchar(1000) not null,
  remedy_zh     varchar(1000) not null,
  remedy_en     varchar(1000) not null,
  primary key (handover_id, record_number, ordinal)
);
