-- The monthly report on how a unit kept the regulation (S1-068). What it says is frozen on its paper.
create table supervision_report (
    id uuid primary key,
    org uuid not null references org_unit,
    month date not null check (extract(day from month) = 1),                 -- its first day
    paper uuid not null references paper,
    made_by uuid not null references person,
    made_at timestamptz not null,
    unique (org, month)
);
create index on supervision_report (month);
create index on supervision_report (made_by);
