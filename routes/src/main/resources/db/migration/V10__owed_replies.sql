-- Replies to data requests that came by queue and whose answer was not there at once: where they
-- are to go when it comes, so that a restart loses none.

create table owed_reply (
  -- SHA-256 of what makes it the same reply: the request, the queue and the correlation
  reply_key     varchar(64)   primary key,
  message_id    varchar(36)   not null,
  asker         varchar(40)   not null,
  reply_queue   varchar(200)  not null,
  correlation   text          not null,
  syntax        varchar(4)    not null,
  asked_at      timestamp with time zone not null
);
create index owed_reply_to on owed_reply (message_id);
