-- Regulations: texts as they were stored, and which of them are in force where, since when and with which figures.

-- A pack at a version, exactly as written. The same version with another content is another row: an upstream that changed.
create table regulation_version (
    id uuid primary key,
    document text not null check (document ~ '^[A-Za-z][A-Za-z0-9-]{0,39}$'),
    version text not null check (length(version) between 1 and 40),
    origin text not null check (origin in ('shipped', 'company')),
    content_hash bytea not null check (length(content_hash) = 32),           -- SHA-256 over names and contents
    files jsonb not null,                                                    -- name to text
    stored_at timestamptz not null,
    unique (document, content_hash)
);

-- A version in force [in_force_from, in_force_until) for some units and product lines. Never changed but for its end: other figures are another row.
create table regulation_adoption (
    id uuid primary key,
    document text not null,
    number int not null check (number > 0),                                  -- counts the adoptions of a document
    version uuid not null references regulation_version,
    units uuid[] not null,                                                   -- with all units below; empty is the whole company
    products text[] not null,                                                -- product lines; empty is all
    params jsonb not null,                                                   -- the company's values by parameter; null blanks one
    switched_off text[] not null,                                            -- numbers of clauses
    in_force_from timestamptz not null,
    in_force_until timestamptz check (in_force_until >= in_force_from),
    adopted_by uuid,                                                         -- null: Sanbao at its first start
    adopted_at timestamptz not null,
    unique (document, number)
);
create index on regulation_adoption (version);
