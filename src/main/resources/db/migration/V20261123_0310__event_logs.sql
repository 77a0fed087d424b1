-- Logs of other systems, brought along and kept: a past to try drafts on. Nothing of them is a case of ours, and nothing refers to them.

create table event_log (
    id uuid primary key,
    org uuid not null references org_unit,              -- whose it is: seen by whoever sees the unit
    name text not null check (length(name) between 1 and 200),
    file_name text not null check (length(file_name) between 1 and 300),
    file bytea not null,                                -- as it was brought
    reading jsonb not null,                             -- which columns say what, in which zone and form times are
    cases bigint not null check (cases > 0),
    events bigint not null check (events > 0),
    starts timestamptz not null,                        -- of the first event
    ends timestamptz not null check (ends >= starts),   -- of the last
    brought_at timestamptz not null,
    brought_by uuid references person
);
create index on event_log (org, brought_at desc);
