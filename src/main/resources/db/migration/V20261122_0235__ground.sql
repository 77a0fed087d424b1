-- The business clock, commands already done, and number series: what every module stands on.

-- One row: how far the clock of the trade is ahead of the system's. Forward only; moved in demonstration and test databases only.
create table business_clock (
    only_row boolean primary key default true check (only_row),
    movable boolean not null,
    ahead interval not null default interval '0' check (ahead >= interval '0')
);
insert into business_clock (movable) values (false);

-- A command done under a key is answered again, never done again.
create table done_command (
    key text primary key check (length(key) between 8 and 200),
    account uuid not null,
    request bytea not null,
    status int not null,
    content_type text,
    location text,
    body bytea not null,
    done_at timestamptz not null
);
create index on done_command (done_at);

-- Last number drawn in a series, unit and period.
create table number_series (
    series text not null,
    unit uuid not null,
    period text not null,
    last bigint not null,
    primary key (series, unit, period)
);
