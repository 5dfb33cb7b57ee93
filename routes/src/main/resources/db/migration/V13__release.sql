-- In which form data are given: what is above the class is masked; or nothing but yes and no.
alter table data_grant add column clear_up_to varchar(10) default 'sensitive' not null;
alter table data_grant add column verdicts_only boolean default false not null;
alter table evidence_request add column clear_up_to varchar(10) default 'sensitive' not null;
