-- Two people may word a term at once; and whoever says what a job needs is named beside it.
alter table dispatch_term add column version int not null default 1;

alter table job_need add column said_at timestamptz not null;
alter table job_need add column said_by uuid references person;

-- What work takes as long as a company has said nothing of its own: rows like any others, to be corrected.
insert into work_estimate (id, job_kind, minutes) values
    (gen_random_uuid(), null, 60),
    (gen_random_uuid(), 'installation', 120),
    (gen_random_uuid(), 'commissioning', 90),
    (gen_random_uuid(), 'maintenance', 45);
