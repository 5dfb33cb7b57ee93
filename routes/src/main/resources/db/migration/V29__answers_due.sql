-- When the answer to a step should have come. Steps that were asked for before have a ticket for that.
alter table case_step add column answer_due_at timestamp with time zone;
create index case_step_answer_due on case_step (answer_due_at);
