-- Money, points or a measure that a clause puts to somebody: proposed by the regulation, decided by a person, contested within a term.

create table charge (
    id uuid primary key,
    consequence text not null,                          -- it follows from; several where it is shared
    share int not null,                                 -- which of them, from 0
    pack text not null,
    rule text not null,
    edition text not null,
    clause text not null,
    kind text not null check (kind in ('deduction', 'reward', 'fee', 'refund', 'measure')),
    stream uuid not null,                               -- the case
    org uuid references org_unit,                       -- of the party, else of the case: for sight
    obligation uuid,
    role text,                                          -- of the party, as the rule names it
    party uuid,                                         -- null: outside, such as the customer
    person uuid references person,                      -- the party, where it is one of the company
    unit text not null,                                 -- points, measure, or a currency
    amount numeric(14,2),                               -- null: to be fixed, or a measure
    min_amount numeric(14,2),
    max_amount numeric(14,2),
    suggested numeric(14,2),
    measure text,
    in_kind boolean not null default false,
    decider_role text,
    decider_unit uuid,                                  -- where the post is looked for
    decider_person uuid references person,
    appeal text,                                        -- how long it may be contested; null: not
    state text not null check (state in ('proposed', 'confirmed', 'appealed', 'dropped', 'withdrawn', 'lifted')),
    at timestamptz not null,                            -- when what it is for happened
    proposed_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid references person,
    reason text check (length(reason) <= 1000),         -- why it was dropped or lifted
    appeal_until timestamptz,
    appealed_at timestamptz,
    appeal_reason text check (length(appeal_reason) <= 2000),
    reviewed_at timestamptz,
    reviewed_by uuid references person,
    answer text check (length(answer) <= 2000),
    agreed_at timestamptz,                              -- of a voluntary one: that the party agreed
    breach_withdrawn boolean not null default false,    -- after it was confirmed, what it is for turned out not to be so
    unique (consequence, share),
    check (state = 'proposed' or state = 'withdrawn' or decided_at is not null)
);
create index on charge (person, proposed_at desc);
create index on charge (org, proposed_at desc);
create index on charge (state) where state in ('proposed', 'appealed');
create index on charge (obligation);
create index on charge (stream);
