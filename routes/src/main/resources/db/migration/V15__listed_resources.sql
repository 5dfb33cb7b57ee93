-- Entries of the catalogue that were imported, of departments that need not be connected. Plain SQL
-- that H2 and PostgreSQL both take.

-- one row: its lock puts imports of all nodes in one order, its number tells them of changes
create table catalogue_version (
  id            integer       primary key,
  version       bigint        not null
);
insert into catalogue_version (id, version) values (1, 0);

create table listed_resource (
  resource      varchar(60)   primary key,
  department    varchar(60)   not null,
  -- a JSON object of the columns that are filled in
  entry         text          not null,
  listed_at     timestamp with time zone not null,
  listed_by     varchar(200)  not null
);
