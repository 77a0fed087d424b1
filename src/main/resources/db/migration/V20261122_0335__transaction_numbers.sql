-- Transaction numbers mean something in one cluster only: a backup writes columns that bear this comment relative to its snapshot (negative), so that
-- after a restore, in a cluster with other numbers, they keep their order and lie below all new ones.
comment on column journal.xact is 'transaction number';
comment on column journal_seal.below_xact is 'transaction number';
comment on column journal_cursor.xact is 'transaction number';
