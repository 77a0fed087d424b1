-- Working calendars. A revision is a whole calendar and never changes; what was reckoned on it can be reckoned again.

create table calendar (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    revision int not null check (revision > 0)                          -- the latest
);

create table calendar_revision (
    calendar uuid not null references calendar,
    revision int not null,
    recorded timestamptz not null,
    moves_open boolean not null,                                        -- deadlines already running are reckoned anew
    reason text not null check (length(reason) between 1 and 500),
    person uuid,
    content json not null,
    primary key (calendar, revision)
);

-- Which calendar a unit keeps since when; units below inherit it.
create table unit_calendar (
    unit uuid not null,
    since timestamptz not null,
    calendar uuid not null references calendar,
    primary key (unit, since)
);
