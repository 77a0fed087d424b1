-- Who did what, newest first: of all, of a person, of a unit, of a kind. Each question is answered from the end of one index.
create index on journal (recorded, id);
create index on journal (actor, recorded, id);
create index on journal (unit, recorded, id);
create index on journal (type, recorded, id);

-- What stands beside a row of the journal because it is personal or in somebody's own words: what a field held before and after. The row
-- says that and by whom it was changed; these words can be erased without breaking its chain.
create table journal_aside (
    row uuid not null,
    field text not null check (length(field) between 1 and 60),
    was text,
    became text,
    primary key (row, field),
    check (was is distinct from became)
);

-- When the whole journal was read again, and what was found: one row a reading, the latest is shown.
create table journal_reading (
    id uuid primary key,
    begun_at timestamptz not null,
    begun_by uuid,
    ended_at timestamptz,
    journal_rows bigint,
    seals bigint,
    amiss bigint,
    check ((ended_at is null) = (journal_rows is null)),
    check ((ended_at is null) = (seals is null)),
    check ((ended_at is null) = (amiss is null))
);
create index on journal_reading (begun_at);
comment on column journal_reading.begun_at is 'system time, as of seals';
