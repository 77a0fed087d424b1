-- What comes round each day: technicians' and directors' reports (S3-022 to S3-024), the register compared and sent (S3-025, S3-033).

alter table paper add column period date;               -- the day it is for, where the form comes round

-- Time really worked on goods, dated, for the day's report; job.bench_minutes is its sum.
create table bench_time (
    id uuid primary key,
    job uuid not null references job,
    technician uuid not null,
    minutes int not null check (minutes > 0),
    ended_at timestamptz not null
);
create index on bench_time (technician, ended_at);
create index on visit_step (recorded_by, happened);
create index on money_entry (person, happened) where kind = 'taken';
create index on workshop_item (taken_in_by, taken_in_at);

-- A technician's report of a day, as confirmed; what it says is its paper.
create table technician_report (
    id uuid primary key,
    technician uuid not null references person,
    org uuid not null references org_unit,
    day date not null,
    paper uuid not null unique references paper,
    confirmed_at timestamptz not null,
    reviewed_at timestamptz,
    reviewed_by uuid references person,
    unique (technician, day),
    check ((reviewed_at is null) = (reviewed_by is null))
);
create index on technician_report (org, day);

-- The time on a report, by category; a job whose category is undecided has none.
create table technician_report_time (
    report uuid not null references technician_report,
    category text check (category in ('A', 'B', 'C', 'D')),
    seconds int not null check (seconds > 0),
    unique nulls not distinct (report, category)
);

create table director_report (
    id uuid primary key,
    director uuid not null references person,
    org uuid not null references org_unit,
    day date not null,
    paper uuid not null unique references paper,
    made_at timestamptz not null,
    passed_on_at timestamptz,                           -- to the service department
    unique (director, day)
);
create index on director_report (org, day);

-- The repair-call register of a day, where it is kept.
create table register_day (
    org uuid not null references org_unit,
    day date not null,
    compared_at timestamptz,                            -- with the vouchers, the last time
    compared_by uuid references person,
    undispatched int check (undispatched >= 0),
    paper uuid unique references paper,                 -- the sheet that went to the service department
    sent_at timestamptz,
    sent_by uuid references person,
    primary key (org, day),
    check ((compared_at is null) = (undispatched is null)),
    check ((sent_at is null) = (paper is null))
);
