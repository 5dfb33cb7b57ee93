-- How cases keep their time limits, in working days. Plain SQL that H2 and PostgreSQL both take.

-- One row for each case (step_id and department empty) and one for each step once it was asked of its
-- department. What is still to come is in columns of its own, empty when nothing is, so that its index
-- holds no more than what runs, however many cases there ever were.
create table supervised (
  case_number   varchar(24)   not null,
  step_id       varchar(40)   not null,
  department    varchar(40)   not null,
  matter_code   varchar(33)   not null,
  area          varchar(6)    not null,
  -- matter type of GB/T 39046, empty if the plan says none
  power         varchar(2)    not null,
  state         varchar(24)   not null,
  promised      int,
  statutory     int,
  warn_before   int           not null,
  extended      int           not null,
  begun_at      timestamp with time zone not null,
  begun_on      date          not null,
  -- year and month of that day, such as 202611
  begun_month   int           not null,
  -- empty without a limit, and while the clock stands still
  due_on        date,
  statutory_due_on date,
  warn_on       date,
  stopped       boolean       not null,
  ended_at      timestamp with time zone,
  ended_on      date,
  used_days     int,
  late_days     int,
  yellow        boolean       not null,
  red           boolean       not null,
  -- only while it runs: the limit, the day of its next card, and the year of which no holidays are known
  open_due_on   date,
  next_card_on  date,
  unpublished   int,
  primary key (case_number, step_id)
);
create index supervised_next_card on supervised (next_card_on, case_number);
create index supervised_open_due on supervised (open_due_on, case_number);
create index supervised_unpublished on supervised (unpublished);
create index supervised_begun on supervised (department, begun_at, case_number);
create index supervised_matter on supervised (department, matter_code, begun_on);
create index supervised_area on supervised (department, area, begun_on);

-- Special procedures (GB/T 39046): the clock stands still for a time, or the limit is longer.
create table special_procedure (
  id            varchar(36)   primary key,
  case_number   varchar(24)   not null,
  step_id       varchar(40)   not null,
  kind          varchar(24)   not null,
  -- working days by which the limit is longer; none: the clock stands still until it ends
  extends_by    int           not null,
  reason        varchar(1000) not null,
  begun_by      varchar(80)   not null,
  begun_at      timestamp with time zone not null,
  begun_on      date          not null,
  ended_by      varchar(80),
  ended_at      timestamp with time zone,
  ended_on      date
);
create index special_procedure_of on special_procedure (case_number, step_id);

create sequence supervision_serial start with 1 cache 1;

-- What the electronic supervision has told: yellow before a limit, red after it, each once.
create table supervision_card (
  number        varchar(40)   primary key,
  case_number   varchar(24)   not null,
  step_id       varchar(40)   not null,
  department    varchar(40)   not null,
  matter_code   varchar(33)   not null,
  area          varchar(6)    not null,
  power         varchar(2)    not null,
  type          varchar(8)    not null,
  rule_number   varchar(16)   not null,
  content_zh    varchar(1000) not null,
  content_en    varchar(1000) not null,
  due_on        date          not null,
  sent_at       timestamp with time zone not null,
  state         varchar(12)   not null,
  state_at      timestamp with time zone not null,
  -- empty until what it is about is done: in-time or late
  result        varchar(12)   not null,
  late_days     int,
  handled_by    varchar(80),
  handling_note varchar(1000),
  unique (case_number, step_id, type)
);
create index supervision_card_by_state on supervision_card (state, sent_at, number);
create index supervision_card_by_time on supervision_card (sent_at, number);
create index supervision_card_by_department on supervision_card (department, sent_at, number);

-- Cases from before there was supervision are taken in one after another; the last one, or done.
create table supervision_adoption (
  id            int           primary key,
  case_number   varchar(24)   not null,
  done          boolean       not null
);
insert into supervision_adoption (id, case_number, done) values (1, '', false);
