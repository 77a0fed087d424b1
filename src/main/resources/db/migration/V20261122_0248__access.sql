-- The organisation, who belongs to it, who holds which post, and who may sign in.

create extension if not exists btree_gist;

-- The tree of units. One company is the root; path leads from it down to the unit itself, so that "below" and "above" are one lookup.
create table org_unit (
    id uuid primary key,
    parent uuid references org_unit,
    kind text not null check (kind in ('company', 'branch', 'centre', 'department', 'section', 'group', 'shift', 'outlet')),
    name text not null check (length(name) between 1 and 200),
    time_zone text not null check (length(time_zone) between 1 and 60),  -- IANA
    keeps_register boolean not null,                                    -- service centres and branch service groups
    path uuid[] not null,
    opened_at timestamptz not null,
    closed_at timestamptz check (closed_at >= opened_at),
    version int not null default 1,
    check ((parent is null) = (kind = 'company')),
    check (path[cardinality(path)] = id),
    check (parent is null or path[cardinality(path) - 1] = parent)
);
create unique index one_company on org_unit ((true)) where parent is null;
create unique index one_name_among_siblings on org_unit (parent, lower(name)) where closed_at is null;
create index on org_unit using gin (path);

-- Personal data lives here and not in the journal.
create table person (
    id uuid primary key,
    unit uuid not null references org_unit,
    name text not null check (length(name) between 1 and 200),
    sort_key text not null check (length(sort_key) <= 400),              -- romanised, for lists that people read
    language text not null check (language in ('en', 'zh-CN', 'es')),
    email text check (length(email) between 3 and 254),
    phone text check (length(phone) between 3 and 40),                  -- E.164, or the digits of an extension
    joined_at timestamptz not null,
    left_at timestamptz check (left_at >= joined_at),
    version int not null default 1
);
create index on person (unit);
create index on person (sort_key, id);

-- Who holds a role in a unit, [since, until). A row with deputy_for stands in for another row while the deputy's days last.
create table post_holding (
    id uuid primary key,
    unit uuid not null references org_unit,
    role text not null check (length(role) between 1 and 60),
    person uuid not null references person,
    since timestamptz not null,
    until timestamptz,
    deputy_for uuid references post_holding,
    check (until >= since),
    check (deputy_for is null or until is not null),
    constraint one_post_once exclude using gist (unit with =, role with =, person with =, tstzrange(since, until) with &&)
        where (deputy_for is null),
    constraint one_deputy_at_a_time exclude using gist (deputy_for with =, tstzrange(since, until) with &&)
        where (deputy_for is not null)
);
create index on post_holding (unit, role);
create index on post_holding (person);
create index on post_holding (deputy_for) where deputy_for is not null;

create table account (
    id uuid primary key,
    person uuid not null unique references person,
    name text not null check (length(name) between 1 and 100),
    name_key text not null unique,                                      -- folded: what two people would call the same name
    password_hash text not null,
    created_at timestamptz not null,
    password_set_at timestamptz not null,
    disabled_at timestamptz
);

-- A token is worth a password, so only its SHA-256 is here. Times are the system clock's.
create table session (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    account uuid not null references account,
    created_at timestamptz not null,
    seen_at timestamptz not null,                                       -- to five minutes
    expires_at timestamptz not null
);
create index on session (account);
create index on session (expires_at);

-- Attempts to sign in that did not succeed (yet), for the limits that hold on all nodes. The name only as a hash: people type passwords there.
create table sign_in_attempt (
    id uuid primary key,
    name_hash bytea not null,
    address text not null,
    at timestamptz not null
);
create index on sign_in_attempt (name_hash, at);
create index on sign_in_attempt (address, at);

-- While the installation has no company: the hash of the code that the server printed for whoever may found it.
create table setup_code (
    only_row boolean primary key default true check (only_row),
    code_hash bytea not null,
    printed_at timestamptz not null
);
