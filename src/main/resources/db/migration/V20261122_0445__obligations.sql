-- What somebody must do by when. The engine's outcome is stored in the transaction of the event it follows from.

create table obligation (
    id uuid primary key,
    stream uuid not null,
    unit uuid,
    rule text not null check (length(rule) between 3 and 200),          -- P1/arrive
    edition text not null,                                              -- P1@1.0#1: the version in force when its trigger happened
    clause text not null,
    subject_card text not null,
    subject uuid not null,
    member text not null,
    trigger text not null,
    cause json not null,
    depth int not null check (depth between 0 and 8),
    raised timestamptz not null,
    answers uuid,
    started timestamptz not null,
    time_limit text not null,
    due timestamptz,
    visible timestamptz not null,
    calendar uuid not null,
    revision int not null,
    frozen json not null,
    role text,
    role_unit uuid,
    person uuid,
    shares json not null,
    deeds json not null,
    state text not null check (state in ('OPEN', 'MET', 'WAIVED', 'CANCELLED')),
    met timestamptz,
    breached timestamptz,
    breached_by uuid,
    ended timestamptz,
    why text,
    warned int not null,
    next_at timestamptz,
    constraint one_obligation_for_one_trigger unique (subject, rule, member, trigger),
    check ((state = 'MET') = (met is not null)),
    check ((state in ('WAIVED', 'CANCELLED')) = (ended is not null)),
    check (next_at is null or state = 'OPEN')
);
create index on obligation (stream);
create index on obligation (next_at) where next_at is not null;
create index on obligation (person) where state = 'OPEN';
create index on obligation (role, role_unit) where state = 'OPEN';
create index on obligation (started, unit);

-- What follows: told, marked, proposed, issued … by the modules above, which read it by cursor after commit.
create table consequence (
    key text primary key,
    source text not null,
    obligation uuid,
    rule text not null,
    edition text not null,
    clause text not null,
    kind text not null,
    list text not null,
    place int not null,
    repetition int not null,
    at timestamptz not null,
    stream uuid not null,
    unit uuid,
    arguments json not null,
    xact bigint not null default pg_current_xact_id()::text::bigint
);
create index on consequence (xact, key);
create index on consequence (stream);

-- Steps whose time has not come.
create table pending_step (
    key text primary key,
    stream uuid not null,
    unit uuid,
    at timestamptz not null,
    content json not null
);
create index on pending_step (stream);
create index on pending_step (at);

-- A case waits; to_at is null while it still does.
create table case_pause (
    stream uuid not null,
    from_at timestamptz not null,
    to_at timestamptz,
    reason text not null,
    primary key (stream, from_at),
    check (to_at >= from_at)
);

-- Who belongs to a set, for duties that come round.
create table membership (
    id uuid primary key,
    stream uuid not null,
    unit uuid,
    set_name text not null,
    card text not null,
    member uuid not null,
    joined timestamptz not null,
    left_at timestamptz,
    worked timestamptz not null,
    next_at timestamptz
);
create index on membership (stream);
create index on membership (next_at) where next_at is not null;

-- Events that count for a fact.
create table fact_entry (
    fact text not null,
    same text not null,
    row uuid not null,
    happened timestamptz not null,
    value json,
    primary key (fact, same, row)
);
create index on fact_entry (fact, same, happened);
comment on column consequence.xact is 'transaction number';
