-- What changed without being an event of the journal (a customer's file, a notice, a duty that fell due), for pages that are being
-- looked at. Ids only; forgotten after some hours.
create table live_change (
    kind text not null check (length(kind) between 1 and 40),
    id uuid not null,
    unit uuid,                                          -- organisation unit in whose sight it lies
    person uuid,                                        -- the only one it concerns; null: all who see the unit
    by_person uuid,                                     -- whose deed it was; null: Sanbao's
    changed_at timestamptz not null,                    -- by the system clock
    xact bigint not null default pg_current_xact_id()::text::bigint
);
create index on live_change (xact);
create index on live_change (changed_at);
comment on column live_change.xact is 'transaction number';
