-- What people keep for the lists they work with. Nothing of the trade lies here: a view is an address.

create table list_view (
    id uuid primary key,
    list text not null check (list ~ '^[a-z][a-z-]{0,39}$'),
    owner uuid not null references person,
    name text not null check (length(name) between 1 and 100),
    address text not null check (length(address) between 2 and 2000 and address ~ '^/[^/\\]'),   -- of this application only
    shared_unit uuid references org_unit,                               -- read by its people and those of the units below
    shared_role text check (length(shared_role) between 1 and 60),      -- read by whoever holds it
    made_at timestamptz not null,
    version int not null default 1,
    check (shared_unit is null or shared_role is null)
);
create unique index one_name_of_a_view on list_view (owner, list, lower(name));
create index on list_view (shared_unit) where shared_unit is not null;
create index on list_view (shared_role) where shared_role is not null;

-- Pinned by whoever reads it, not by who made it.
create table list_view_pin (
    person uuid not null references person,
    view uuid not null references list_view on delete cascade,
    pinned_at timestamptz not null,
    primary key (person, view)
);
create index on list_view_pin (view);

-- Which columns of a list somebody wants, in their order.
create table list_layout (
    person uuid not null references person,
    list text not null check (list ~ '^[a-z][a-z-]{0,39}$'),
    columns text[] not null check (cardinality(columns) between 1 and 60),
    changed_at timestamptz not null,
    primary key (person, list)
);

-- The list of all work orders reads them by when they were drawn up.
create index on job (opened_at desc, id desc);
