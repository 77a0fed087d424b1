-- Changes of the company's regulations before they are in force: who wrote what, who put it forward, who approved it.

-- A proposed change of what is in force somewhere, or (repeals) that it ceases to be.
create table regulation_draft (
    id uuid primary key,
    document text not null check (document ~ '^[A-Za-z][A-Za-z0-9-]{0,39}$'),
    base uuid references regulation_adoption,                                -- what it changes; null: a document of the company's own
    purpose text not null check (length(purpose) between 1 and 500),
    repeals boolean not null,
    units uuid[] not null,                                                   -- with all units below; empty is the whole company
    products text[] not null,                                                -- product lines; empty is all
    effective date not null,                                                 -- first day in force
    state text not null check (state in ('draft', 'checked', 'replayed', 'submitted', 'approved', 'withdrawn')),
    revision int not null check (revision > 0),                              -- the latest
    version bigint not null default 1 check (version > 0),                   -- counts every change, for If-Match
    drafted_by uuid references person,                                       -- null: Sanbao
    drafted_at timestamptz not null,
    submitted_by uuid references person,
    submitted_at timestamptz,
    decided_by uuid references person,
    decided_at timestamptz,
    remark text check (length(remark) between 1 and 2000),                   -- of whoever decided last
    adoption uuid references regulation_adoption,                            -- what came of it

    check ((state = 'submitted') <= (submitted_by is not null and submitted_at is not null)),
    check ((state = 'approved') = (adoption is not null))
);
create index on regulation_draft (base);
create index on regulation_draft (adoption);

-- What was written, whole, each time it was kept. Never changed.
create table regulation_draft_revision (
    draft uuid not null references regulation_draft,
    number int not null check (number > 0),
    files jsonb not null check (pg_column_size(files) <= 8000000),           -- name to text
    params jsonb not null,                                                   -- the company's values by parameter; null blanks one
    switched_off text[] not null,                                            -- numbers of clauses
    written_by uuid references person,                                       -- null: Sanbao
    written_at timestamptz not null,
    primary key (draft, number)
);
