-- Who the customers are and where their things stand. Personal data lives here and not in the journal.

create table customer (
    id uuid primary key,
    org uuid not null references org_unit,                                  -- organisation unit that keeps the file
    kind text not null check (kind in ('private', 'firm')),
    name text not null check (length(name) between 1 and 300),
    sort_key text not null,                             -- romanised, for lists that people read
    language text not null,                             -- BCP 47
    is_foreign boolean,                                 -- lives or trades abroad; null is not known
    note text check (length(note) <= 4000),
    registered_at timestamptz not null,
    version int not null default 1
);
create index on customer (org, sort_key, id);

-- People of a firm whom one may call.
create table contact (
    id uuid primary key,
    customer uuid not null references customer,
    place int not null,
    name text not null check (length(name) between 1 and 300),
    position text check (length(position) <= 200),
    unique (customer, place)
);

create table customer_phone (
    customer uuid not null references customer,
    place int not null,
    contact uuid references contact,
    number text collate "C" not null check (length(number) between 3 and 40),   -- E.164, or the bare digits of what is no public number
    dialled text not null check (length(dialled) between 3 and 60), -- as written
    label text check (length(label) <= 60),
    primary key (customer, place)
);
create index on customer_phone (number);
create index on customer_phone (reverse(number));  -- "ends in 4711"

-- What somebody agreed to, or no longer: only grows, the latest counts.
create table consent (
    id uuid primary key,
    customer uuid not null references customer,
    purpose text not null check (purpose in ('messages', 'survey', 'recording')),
    given boolean not null,
    told text not null check (length(told) <= 400),     -- how it was expressed
    recorded_at timestamptz not null,
    recorded_by uuid references person
);
create index on consent (customer, purpose, recorded_at desc);

-- A place where things stand: a flat, a farm, a plant.
create table site (
    id uuid primary key,
    customer uuid not null references customer,
    org uuid not null references org_unit,
    label text check (length(label) <= 200),
    country char(2) not null,
    lines text[] not null check (cardinality(lines) between 1 and 8),   -- in the order its country writes them
    postcode text check (length(postcode) <= 20),
    zone text check (zone in ('urban', 'suburban', 'remote')),          -- null: not known, and rules that ask say so
    kind text check (length(kind) <= 60),
    estate boolean,
    estate_office boolean,
    latitude numeric(8, 6) check (latitude between -90 and 90),
    longitude numeric(9, 6) check (longitude between -180 and 180),
    time_zone text,
    version int not null default 1,
    check ((latitude is null) = (longitude is null))
);
create index on site (customer, id);

-- Every beginning under which a name can be found: of each word, each Chinese character, and the initials of their sounds. A search is
-- then one range of this index in a unit's sight, which stops after the rows shown, however common the letters.
create table customer_key (
    org uuid not null,
    key text collate "C" not null,
    customer uuid not null references customer
);
create index on customer_key (org, key) include (customer);
create index on customer_key (customer);
