-- Why somebody was let off a duty, in words of people, which the journal does not hold.
create table waiver (
    obligation uuid primary key references obligation,
    reason text not null check (length(reason) between 1 and 1000),
    by_person uuid,
    at timestamptz not null
);
