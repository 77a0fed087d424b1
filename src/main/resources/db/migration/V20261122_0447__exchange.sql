-- Other systems' files on their way in, and what became of each of their rows.

create table import_batch (
    id uuid primary key,
    org uuid not null references org_unit,              -- what comes in belongs to it
    kind text not null check (kind in ('customers', 'units', 'history')),
    state text not null check (state in ('uploaded', 'checking', 'checked', 'running', 'stopped', 'done')),
    file_name text not null check (length(file_name) between 1 and 300),
    file bytea,                                         -- goes when its rows are in
    encoding text not null,                             -- as it was found out: UTF-8, GB18030, XLSX
    columns text[] not null,
    preview jsonb not null,                             -- its first rows
    mapping jsonb,                                      -- which column is which field; null until somebody said
    total_rows int not null,
    done_rows int not null default 0,                   -- how far the run has come: where it goes on after a kill
    added int not null default 0,                       -- checked: would be; running: are so far
    changed int not null default 0,
    unchanged int not null default 0,
    faulty int not null default 0,
    trouble text,                                       -- why it stopped by itself
    uploaded_by uuid not null references person,
    uploaded_at timestamptz not null,
    finished_at timestamptz,
    check (file is not null or state = 'done')
);
create index on import_batch (org, uploaded_at desc);
create unique index on import_batch (org, kind) where state = 'running';   -- two files about the same things never run at once

create table import_fault (
    batch uuid not null references import_batch,
    row_number int not null,                            -- as people count in the file, the header being 1
    place int not null,
    field text,                                         -- null: the row as a whole
    column_name text,
    value text,
    code text not null,
    primary key (batch, row_number, place)
);

-- Which thing of ours a row of theirs became. Fingerprints only: no copy of what the row said.
create table imported_row (
    org uuid not null references org_unit,
    kind text not null,
    target uuid not null,                               -- customer, unit or line of a unit's history
    external_id text check (length(external_id) between 1 and 200),
    content uuid not null,                              -- fingerprint of all its fields
    identity uuid not null,                             -- of the fields that tell which thing it is
    cells int[] not null,                               -- of each field
    batch uuid not null references import_batch,        -- the file that wrote it last
    row_number int not null,                            -- and where it stood there
    primary key (org, kind, target),
    unique (org, kind, external_id)
);
create index on imported_row (batch);
