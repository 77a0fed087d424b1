-- What was put right in the register after a call was written there: what it said before stays to be read. Only grows.
create table call_correction (
    id uuid primary key,
    call uuid not null references call,
    why text not null check (length(why) between 1 and 1000),
    changes jsonb not null check (jsonb_typeof(changes) = 'array'),     -- [{field, before, after}], as people read them
    corrected_at timestamptz not null,
    corrected_by uuid references person
);
create index on call_correction (call, corrected_at);
