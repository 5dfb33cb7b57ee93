-- What applicants say of a finished case (好差评). Plain SQL that H2 and PostgreSQL both take.
create table rating (
  case_number   varchar(24)   primary key,
  matter_code   varchar(33)   not null,
  -- code of Satisfaction: 1 is best, 4 and 5 are bad
  satisfaction  varchar(1)    not null,
  -- codes of reasons, with blanks between; empty unless it is bad
  reasons       varchar(400)  not null,
  words         varchar(1000) not null,
  rated_at      timestamp with time zone not null
);

-- Each department that it is about; a bad one is answered by the department until a day.
create table rating_part (
  case_number   varchar(24)   not null references rating (case_number),
  department    varchar(40)   not null,
  rated_at      timestamp with time zone not null,
  -- open, answered; empty if nothing is to be answered
  follow_up     varchar(10)   not null,
  -- only while it is open
  open_due_on   date,
  finding       varchar(12),
  reply         varchar(1000),
  answered_by   varchar(80),
  answered_at   timestamp with time zone,
  primary key (case_number, department)
);
create index rating_part_open on rating_part (department, open_due_on, case_number);
create index rating_part_latest on rating_part (department, rated_at, case_number);
create index rating_latest on rating (rated_at, case_number);
