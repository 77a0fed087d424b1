-- The append-only record of everything that happened: one hash chain per stream, sealed each minute.

-- Head of each stream: its length, its last hash, and its cards folded from its rows. Its row lock is the stream's lock.
create table stream (
    id uuid primary key,
    unit uuid,
    n int not null check (n >= 0),
    hash bytea not null,
    recorded timestamptz not null,
    cards json not null
);
create index on stream (unit);

create table journal (
    id uuid not null,
    stream uuid not null references stream,
    n int not null check (n > 0),
    unit uuid,
    type text not null,
    happened timestamptz not null,
    recorded timestamptz not null,
    actor uuid,
    body json not null,
    salt bytea not null,
    hash bytea not null,
    -- Serial order is not commit order: readers by cursor go by transaction, below the oldest one still running.
    xact bigint not null default pg_current_xact_id()::text::bigint,
    primary key (stream, n),
    check (happened <= recorded)
);
create index on journal (xact, stream, n);
create index on journal (type, happened);

-- A seal: the Merkle root over all rows up to a transaction, chained to the seal before.
create table journal_seal (
    n bigint primary key,
    below_xact bigint not null,
    journal_rows bigint not null,
    root bytea not null,
    chained bytea not null,
    sealed_at timestamptz not null
);

-- How far each reader by cursor has come.
create table journal_cursor (
    name text primary key,
    xact bigint not null,
    stream uuid not null,
    n int not null
);

create function forbid_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'the journal only grows';
end $$;
create trigger journal_only_grows before update or delete on journal
    for each row execute function forbid_rewriting();
