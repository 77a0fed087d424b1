-- Customers' goods that are or were with us: one line of the in/out register each.

create table workshop_item (
    id uuid primary key,
    job uuid not null references job,
    org uuid not null,
    receipt uuid not null references paper,             -- the collection receipt the customer holds
    card uuid references paper,                         -- the repair card; null until made out
    number text,                                        -- in the in/out register; null until entered
    state text not null check (state in ('in', 'on-bench', 'repaired', 'ready', 'out')),
    accessories text not null check (length(accessories) between 1 and 2000),
    condition text not null check (length(condition) between 1 and 2000),
    place text check (length(place) <= 200),            -- where it is kept
    taken_in_at timestamptz not null,
    taken_in_by uuid,
    registered_at timestamptz,
    began_at timestamptz,                               -- work, the first time
    bench_since timestamptz,                            -- work, this time
    inspected_at timestamptz,
    inspected_by uuid,
    remark text check (length(remark) <= 2000),         -- of the inspection
    ready_at timestamptz,
    told_at timestamptz,                                -- customer last told that it may be fetched
    returned_at timestamptz,
    returned_by uuid,
    entered_at timestamptz,                             -- the return, in the register
    check ((number is null) = (registered_at is null)),
    check ((state = 'out') = (returned_at is not null)),
    check (state not in ('ready') or ready_at is not null),
    check (entered_at is null or returned_at is not null)
);
-- The same goods are taken in once, whoever was first.
create unique index on workshop_item (job) where returned_at is null;
create unique index on workshop_item (org, number);
create index on workshop_item (org) where entered_at is null;
create index on workshop_item (org, entered_at desc);
create index on workshop_item (job);
