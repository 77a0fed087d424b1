-- What a draft would have meant: our own journal worked through under the rules as they were and under the draft.

create table draft_replay (
    id uuid primary key,
    draft uuid not null references regulation_draft,
    revision int not null check (revision > 0),         -- the writing that was replayed
    org uuid not null references org_unit,              -- whose cases, with the units below
    starts timestamptz not null,                        -- obligations whose clock began in [starts, ends)
    ends timestamptz not null check (ends > starts),
    state text not null check (state in ('waiting', 'running', 'stopped', 'finished', 'failed')),
    rows_done bigint not null default 0,
    rows_all bigint not null default 0,
    asked_at timestamptz not null,
    asked_by uuid references person,
    lease_node uuid,
    lease_until timestamptz,                            -- system time
    millis bigint,
    result json,
    failure text check (length(failure) <= 1000),
    check ((lease_node is null) = (lease_until is null)),
    check ((state = 'finished') = (result is not null))
);
create index on draft_replay (draft, asked_at desc);
create index on draft_replay (asked_at) where state in ('waiting', 'running');

-- What would have been otherwise, in the order of the cases.
create table draft_replay_change (
    replay uuid not null references draft_replay on delete cascade,
    n int not null,
    stream uuid not null,
    unit uuid,
    pack text not null,
    clause text not null,
    rule text not null,
    kind text not null,
    what json not null,
    primary key (replay, n)
);
create index on draft_replay_change (replay, pack, clause);
