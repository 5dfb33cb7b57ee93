-- People with a login of the hub's own; secret is a bcrypt hash.
create table person_login (
  name          varchar(60)  primary key,
  secret        varchar(120) not null,
  roles         varchar(300) not null,
  department    varchar(60),
  citizen_id    varchar(18),
  made_at       timestamp with time zone not null
);
