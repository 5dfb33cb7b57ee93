-- What is looked for every so often is found by an index, however much is kept.

-- A file that is to be worked on, or of which nobody was told yet.
create index handover_open on handover (state, node, arrival);
create index handover_receipt_due on handover (receipt_due, node, arrival);

-- Of an answer that was forgotten it is not known any more until when it was kept.
alter table evidence_request alter column keep_until drop not null;

-- When the fingerprints of a form were made; forgotten ones have no time any more.
alter table prefill add column printed_at timestamp with time zone default current_timestamp;
update prefill set printed_at = case when prints <> '' then made_at end;
create index prefill_printed on prefill (printed_at);
