-- Accounts the regulation keeps of people, dealers and units: marks and confirmed charges, and what each close of a period took of them.

create table ledger_entry (
    id uuid primary key,
    pack text not null,
    ledger text not null,                               -- of that pack
    edition text not null,
    clause text not null,                               -- of the rule it follows from
    rule text not null,
    party_kind text not null check (party_kind in ('person', 'dealer', 'org')),
    party uuid not null,
    person uuid references person,                      -- the party, where it is one
    org uuid not null references org_unit,              -- whose the party was: for sight
    kind text not null check (kind in ('mark', 'charge', 'counter')),
    amount numeric(14,2) not null,                      -- positive weighs on the party
    unit text not null,                                 -- points, or a currency
    period_from date not null,                          -- first day of the period it belongs to, in the unit's zone
    at timestamptz not null,                            -- when what it is for happened
    entered_at timestamptz not null,
    source text not null unique,                        -- so that nothing is entered twice
    origin text not null,                               -- the consequence or charge; the same for all entries that come from it
    obligation uuid,
    stream uuid not null,                               -- the case
    counters uuid references ledger_entry,              -- what it takes back, or part of
    beyond_cap boolean not null default false,
    free_from timestamptz,                              -- until then it may be contested and is not taken
    held boolean not null default false,                -- contested: not taken
    check ((party_kind = 'person') = (person is not null)),
    check ((kind = 'counter') = (counters is not null))
);
create index on ledger_entry (pack, ledger, party, period_from);
create index on ledger_entry (person);
create index on ledger_entry (origin);
create index on ledger_entry (obligation);
create index on ledger_entry (org);

create table ledger_close (
    id uuid primary key,
    pack text not null,
    ledger text not null,
    period_from date not null,
    closed_at timestamptz not null,
    closed_by uuid not null references person
);

-- What a close took from one account. An account closes a period once; each is carried on from the one before.
create table ledger_posting (
    id uuid primary key,
    close uuid not null references ledger_close,
    pack text not null,
    ledger text not null,
    edition text not null,                              -- whose cap counted
    clause text not null,
    party_kind text not null check (party_kind in ('person', 'dealer', 'org')),
    party uuid not null,
    person uuid references person,
    org uuid not null references org_unit,
    period_from date not null,
    unit text not null,
    carried numeric(14,2) not null,                     -- from before
    entered numeric(14,2) not null,                     -- since
    cap numeric(14,2),                                  -- null: none
    taken numeric(14,2) not null,
    dropped numeric(14,2) not null,
    rest numeric(14,2) not null,                        -- carried on
    figures json,                                       -- of the party, as told at the close: what the cap read
    unique (pack, ledger, party, period_from),
    check (carried + entered = taken + dropped + rest)
);
create index on ledger_posting (person);
create index on ledger_posting (close);

create table ledger_taking (
    posting uuid not null references ledger_posting,
    entry uuid not null references ledger_entry,
    taken numeric(14,2) not null,
    dropped numeric(14,2) not null,
    primary key (posting, entry)
);
create index on ledger_taking (entry);
