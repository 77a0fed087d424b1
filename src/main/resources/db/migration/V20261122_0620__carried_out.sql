-- What became of a consequence. Whoever carries it writes this in the same transaction, so it is carried once however often somebody begins.
alter table consequence
    add column state text not null default 'WAITING' check (state in ('WAITING', 'CARRIED', 'RECORDED', 'LEFT')),
    add column why text,
    add column settled timestamptz,
    add column tries int not null default 0,
    add column again_at timestamptz;
update consequence set state = 'RECORDED' where kind = 'outcome';
create index on consequence (at, key) where state = 'WAITING';
create index on consequence (unit, at) where state = 'LEFT';
comment on column consequence.state is 'RECORDED: nothing to carry; LEFT: nobody could, and why says what stood in the way';
comment on column consequence.again_at is 'system time; not before it after a failure';
