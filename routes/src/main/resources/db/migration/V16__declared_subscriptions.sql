-- Subscriptions that departments' descriptors declare. Plain SQL that H2 and PostgreSQL both take.

-- name in the descriptor; empty: made by the department itself, or declared no more
alter table change_subscription add column declared varchar(60) default '' not null;

-- one row, whose lock lets one node at a time enter what descriptors declare
create table declared_subscriptions (
  id            integer       primary key
);
insert into declared_subscriptions (id) values (1);
