-- A confirmed report can be corrected: the paper gets a new version, the report says when, and starts its review anew.
alter table technician_report
    add column corrected_at timestamptz,                -- the last time
    add column remark text;

-- What the technician added to the day, so that a correction starts from it.
create table technician_report_own (
    report uuid not null references technician_report,
    n int not null,                                     -- in the order entered
    category text not null check (category in ('A', 'B', 'C', 'D')),
    minutes int not null check (minutes between 1 and 1440),
    remark text not null,
    primary key (report, n)
);
