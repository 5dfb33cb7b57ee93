-- The figures of every prefill: how many data departments filled in, how many the applicant gave or
-- still had to give, how many materials need not be brought. Nothing that anybody told is kept.
create table prefill (
  prefill_id       varchar(36)  primary key,
  matter           varchar(40)  not null,
  asker            varchar(40)  not null,
  filled           integer      not null,
  declared         integer      not null,
  missing          integer      not null,
  materials_spared integer      not null,
  materials        integer      not null,
  made_at          timestamp with time zone not null
);
create table prefill_share (
  prefill_id       varchar(36)  not null,
  department       varchar(40)  not null,
  filled           integer      not null,
  primary key (prefill_id, department)
);
