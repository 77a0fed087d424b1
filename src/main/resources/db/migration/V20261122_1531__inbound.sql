-- Ways in besides the telephone in the hand: other systems' keys, mail, the public form, and the telephone that says who rings.

-- A key with which another system reports one kind of thing to one organisation unit and those below it.
create table api_key (
    id uuid primary key,
    org uuid not null references org_unit,
    kind text not null check (length(kind) between 1 and 60),
    name text not null check (length(name) between 1 and 100),
    token_hash bytea not null unique check (length(token_hash) = 32),
    ending text not null check (length(ending) = 4),    -- the key's last characters, so that people can tell two apart
    made_at timestamptz not null,
    made_by uuid references person,
    used_at timestamptz,                                -- system time, coarse
    revoked_at timestamptz,
    revoked_by uuid references person,
    check (revoked_at is not null or revoked_by is null)
);
create index on api_key (org, made_at desc);

-- Addresses from which a customer has written, each vouched for by a clerk who registered such a mail.
create table customer_email (
    customer uuid not null references customer,
    address text collate "C" not null check (address = lower(address) and length(address) between 3 and 320),
    learnt_at timestamptz not null,
    primary key (customer, address)
);
create index on customer_email (address);

-- What came in by itself and waits for a clerk, who registers it as a call, adds it to one, or discards it.
create table incoming (
    id uuid primary key,                                -- in the order of arrival
    org uuid not null references org_unit,
    channel text not null check (channel in ('phone', 'mail', 'web')),
    receipt text collate "C" not null unique check (length(receipt) between 1 and 20),  -- what the customer is told
    received_at timestamptz not null,                   -- when it reached our door
    arrived_at timestamptz not null,                    -- when it was written here
    times int not null default 1 check (times >= 1),    -- rings or mails it stands for
    name text check (length(name) <= 300),
    phone text collate "C" check (length(phone) <= 60), -- to compare, else as it came
    email text collate "C" check (length(email) <= 320),
    address text check (length(address) <= 1000),
    product text check (length(product) <= 300),
    serial text check (length(serial) <= 100),
    subject text check (length(subject) <= 300),
    words text not null check (length(words) <= 20000),
    omitted text[] not null default '{}',               -- names of files that were too large and stayed behind
    state text not null check (state in ('open', 'set-aside', 'registered', 'joined', 'discarded')),
    aside text check (aside in ('auto-reply', 'bounce', 'bulk', 'loop')),
    trouble text check (trouble in ('unreadable', 'too-large')),    -- why the mail stays in its mailbox
    answers uuid references call,                       -- the ended call that it answers
    taken_by uuid references person,
    taken_at timestamptz,
    call uuid references call,                          -- what became of it
    reason text check (length(reason) between 1 and 1000),
    ended_at timestamptz,
    ended_by uuid references person,                    -- null: Sanbao
    check ((taken_by is null) = (taken_at is null)),
    check (state <> 'set-aside' or aside is not null),
    check ((state in ('registered', 'joined')) = (call is not null)),
    check ((state = 'discarded') = (reason is not null)),
    check ((state in ('registered', 'joined', 'discarded')) = (ended_at is not null))
);
create index on incoming (org, state, id);
create index on incoming (call) where call is not null;
create index on incoming (org, phone) where state = 'open' and channel = 'phone';

-- Every mail that was read, by which a second copy and an answer are known.
create table incoming_mail (
    id uuid primary key,
    incoming uuid not null references incoming,
    org uuid not null references org_unit,
    message_id text collate "C" check (length(message_id) <= 1000),
    content_hash bytea not null check (length(content_hash) = 32),
    sender text collate "C" check (length(sender) <= 320),
    received_at timestamptz not null
);
create index on incoming_mail (org, content_hash);
create index on incoming_mail (org, message_id);
create index on incoming_mail (incoming);

-- How far a mailbox is read, and which node reads it.
create table mailbox (
    name text primary key check (length(name) <= 700),  -- user@host:port/folder
    holder uuid,
    held_until timestamptz,                             -- system time
    uid_validity bigint,
    last_uid bigint not null default 0,
    read_at timestamptz,                                -- system time of the last look that succeeded
    failing_since timestamptz,
    failure text check (length(failure) <= 500)
);

-- The form on the web by which customers of a unit report a fault.
create table web_form (
    org uuid primary key references org_unit,
    code text collate "C" not null unique check (length(code) between 6 and 40),    -- in its address
    open boolean not null,
    changed_at timestamptz not null,
    changed_by uuid references person
);

-- How often a way in was used lately; system time.
create table inbound_use (
    id uuid primary key,
    what bytea not null check (length(what) = 32),      -- hash: no addresses of customers are kept for this
    at timestamptz not null
);
create index on inbound_use (what, at);
create index on inbound_use (at);

-- Where somebody sits, for the telephone.
create table desk_extension (
    person uuid primary key references person,
    extension text collate "C" not null check (length(extension) between 1 and 40),
    set_at timestamptz not null
);
create index on desk_extension (extension);

-- A telephone that rings, or did lately.
create table ringing (
    id uuid primary key,
    reporter uuid not null references org_unit,         -- unit of the key that reported it
    external_id text collate "C" not null check (length(external_id) between 1 and 200),
    org uuid not null references org_unit,              -- whose desk it is
    extension text collate "C" not null check (length(extension) between 1 and 40),
    number text collate "C" check (length(number) <= 60),   -- to compare; null: not shown
    began_at timestamptz not null,                      -- system time: what rings is over soon
    rang_at timestamptz not null,                       -- business time, for the register
    answered_at timestamptz,                            -- system time, at this extension
    ended_at timestamptz,                               -- system time
    constraint rings_once unique (reporter, external_id, extension)
);
create index on ringing (extension, began_at desc);
create index on ringing (began_at);
