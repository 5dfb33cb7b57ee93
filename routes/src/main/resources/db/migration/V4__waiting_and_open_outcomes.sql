-- How often a step waited for its department without a try (a ticket from before is out of date), and
-- whether the department must be asked what became of the last request before it is sent again.
alter table case_step add column holds int default 0 not null;
alter table case_step add column outcome_open boolean default false not null;

-- how many steps wait for each department
create index case_step_of_state on case_step (state, service);
