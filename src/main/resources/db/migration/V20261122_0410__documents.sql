-- Attachments by content, and papers: what a module hands over is drawn up, signed, frozen and kept.

-- The same bytes are stored once, whoever brought them.
create table content (
    hash bytea primary key check (length(hash) = 32),   -- SHA-256 of bytes
    media_type text not null,
    bytes bytea not null
);

create table attachment (
    id uuid primary key,
    stream uuid not null,                               -- the case
    org uuid not null,                                  -- for sight
    about uuid not null,                                -- the thing in the case: a job, an item, a signature
    moment text not null check (length(moment) between 1 and 60),
    name text not null check (length(name) between 1 and 300),
    content bytea not null references content,
    thumbnail bytea references content,                 -- only of pictures
    size int not null,
    width int,
    height int,
    happened timestamptz not null,                      -- when it was taken, as the device says
    added_at timestamptz not null,
    added_by uuid,
    check ((thumbnail is null) = (width is null) and (width is null) = (height is null))
);
create index on attachment (stream, added_at);
create index on attachment (about, added_at);

create table paper (
    id uuid primary key,
    stream uuid not null,
    org uuid not null,
    form text not null check (length(form) between 1 and 100),
    about_card text not null,                           -- vocabulary card it is about, and its id
    about uuid not null,
    number text not null check (length(number) between 1 and 60),
    organisation text not null,                         -- as headed when it was opened
    language text not null,
    zone text not null,                                 -- in which its times are written
    state text not null check (length(state) between 1 and 60),
    version int not null default 1,                     -- the latest
    opened_at timestamptz not null,
    filed_place text check (length(filed_place) <= 300),
    voided_at timestamptz,
    unique (org, form, number)
);
create index on paper (stream, opened_at);
create index on paper (about, form);

-- What the paper says. Redrawn freely until somebody signs; from then on these bytes are never written again.
create table paper_version (
    paper uuid not null references paper,
    version int not null check (version >= 1),
    token text not null unique check (length(token) >= 22),     -- in the QR
    page bytea not null,                                -- canonical XHTML with a salt inside
    hash bytea not null check (length(hash) = 32),
    drawn_at timestamptz not null,
    drawn_by uuid,
    frozen_at timestamptz,
    why text check (length(why) between 1 and 1000),    -- of a correction
    primary key (paper, version),
    check ((version = 1) = (why is null))
);

create table paper_signature (
    id uuid primary key,
    paper uuid not null,
    version int not null,
    role text not null check (length(role) between 1 and 60),
    way text not null check (way in ('drawn', 'confirmed', 'refused', 'unable', 'nobody-there')),
    statement bytea not null,                           -- canonical JSON: who, how, when, strokes, and the hash of the page
    hash bytea not null check (length(hash) = 32),
    signed_at timestamptz not null,
    journalled uuid not null,                           -- row of the journal that carries both hashes
    foreign key (paper, version) references paper_version,
    unique (paper, version, role)
);

create table paper_copy (
    paper uuid not null references paper,
    copy int not null check (copy >= 1),
    keeper text not null check (length(keeper) between 1 and 60),
    delivered_at timestamptz not null,
    delivered_by uuid,
    primary key (paper, copy)
);
