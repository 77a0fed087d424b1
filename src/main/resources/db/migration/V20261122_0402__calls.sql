-- The repair-call register (S3-011).

create table call (
    id uuid primary key,
    number text collate "C" not null,
    org uuid not null references org_unit,
    register text not null check (register in ('service', 'sales-office', 'dealer', 'works', 'project', 'desk')),
    customer uuid not null references customer,
    site uuid references site,
    unit uuid references unit,
    caller text check (length(caller) <= 300),          -- who rang, where that is not the customer
    caller_phone text,                                  -- E.164 or bare digits
    channel text not null check (channel in ('phone', 'mail', 'letter', 'visit', 'web', 'dealer')),
    received_at timestamptz not null,
    registered_at timestamptz not null,
    registered_by uuid references person,
    first_asked uuid references person,                                   -- person who answers for it until it is handed over
    symptom text check (length(symptom) <= 100),        -- code of the product line's list
    fault text not null check (length(fault) <= 4000),  -- in the customer's words
    urgent boolean not null,
    repeated boolean not null,                          -- the unit was here before with the same symptom
    under_guarantee boolean,                            -- as decided when it was registered; null: could not be decided
    priority text not null check (priority in ('normal', 'high', 'first')),
    status text not null check (status in ('registered', 'in-hand', 'waiting', 'solved', 'closed', 'cancelled', 'merged')),
    step text check (step in ('hotline', 'remote', 'onsite')),
    waiting_for text,
    merged_into uuid references call,
    ended_at timestamptz,
    version int not null default 1,
    unique (org, number),
    check (received_at <= registered_at),
    check ((status = 'waiting') = (waiting_for is not null)),
    check ((status = 'merged') = (merged_into is not null)),
    check ((status in ('closed', 'cancelled', 'merged')) = (ended_at is not null))
);
create index on call (org, registered_at desc, id desc);
create index on call (registered_at desc, id desc);
create index on call (registered_at desc, id desc) where ended_at is null;
create index on call (unit, registered_at desc);
create index on call (customer, registered_at desc);
create index on call (number);
create index on call (merged_into) where merged_into is not null;

-- What was said and done on the way, for people; only grows. Free words stay out of the journal.
create table call_note (
    id uuid primary key,
    call uuid not null references call,
    kind text not null check (kind in ('note', 'triage', 'waiting', 'resumed', 'cancelled', 'merged', 'reopened', 'handed-over', 'answered')),
    words text not null check (length(words) between 1 and 4000),
    written_at timestamptz not null,
    written_by uuid references person
);
create index on call_note (call, written_at);

-- A call half written down: survives a reload and the next ring.
create table call_draft (
    id uuid primary key,
    owner uuid not null references person,
    content jsonb not null check (pg_column_size(content) <= 65536),
    changed_at timestamptz not null
);
create index on call_draft (owner, changed_at desc);
