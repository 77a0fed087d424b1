-- Who is asked to read a new version of a regulation and to confirm it, and who has.
create table regulation_reading (
    id uuid primary key,                                                     -- its stream in the journal
    adoption uuid not null references regulation_adoption,
    person uuid not null references person,
    asked_at timestamptz not null,
    confirmed_at timestamptz check (confirmed_at >= asked_at),
    lapsed_at timestamptz check (lapsed_at >= asked_at),                     -- a later version came, or it no longer governs where the person works
    unique (adoption, person),
    check (confirmed_at is null or lapsed_at is null)
);
create index on regulation_reading (person, asked_at);
create index on regulation_reading (asked_at) where confirmed_at is null and lapsed_at is null;
