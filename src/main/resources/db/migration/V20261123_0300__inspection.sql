-- How people look whether a unit keeps the regulation (S1-038), and what came of what they found (S1-039).

create table inspection (
    id uuid primary key,
    org uuid not null references org_unit,                                   -- where it was looked
    kind text not null check (kind in ('SELF', 'QUARTERLY', 'SPOT')),
    period date,                                                             -- first day of the month or quarter it is for; null: of none
    figures_from timestamptz not null,                                       -- of what was asked since then, and before the next,
    figures_to timestamptz not null,                                         -- it is told how each clause was kept
    done_at timestamptz not null,
    done_by uuid not null references person,
    remark text check (length(remark) <= 4000),
    check ((kind = 'SPOT') = (period is null)),
    unique (org, kind, period)
);
create index on inspection (done_at desc);
create index on inspection (done_by);

create table inspection_item (
    inspection uuid not null references inspection,
    place int not null,                                                      -- in the order of the clauses, from 0
    edition text not null,
    clause text not null,
    verdict text not null check (verdict in ('KEPT', 'NOT_KEPT', 'NOT_LOOKED_AT')),
    remark text check (length(remark) <= 2000),
    raised int not null,                                                     -- how the clause was kept by the engine's count
    met int not null,
    late int not null,
    primary key (inspection, place)
);

create table inspection_finding (
    id uuid primary key,
    inspection uuid not null,
    place int not null,
    org uuid not null references org_unit,
    answerable uuid not null references person,
    remedy text not null check (length(remedy) <= 2000),
    due_on date,                                                             -- null: when the regulation says
    state text not null check (state in ('OPEN', 'ANSWERED', 'SETTLED')),
    foreign key (inspection, place) references inspection_item,
    unique (inspection, place)
);
create index on inspection_finding (org) where state <> 'SETTLED';
create index on inspection_finding (answerable);

-- What was said of a finding since, in order; nothing of it is changed.
create table inspection_finding_word (
    id uuid primary key,
    finding uuid not null references inspection_finding,
    deed text not null check (deed in ('ANSWERED', 'SENT_BACK', 'SETTLED')),
    at timestamptz not null,
    by_person uuid not null references person,
    words text check (length(words) <= 2000),
    check (words is not null or deed = 'SETTLED')
);
create index on inspection_finding_word (finding, at);
create index on inspection_finding_word (by_person);

create function forbid_changing_an_inspection() returns trigger language plpgsql as $$
begin
    raise exception 'an inspection stays as it was done';
end $$;
create trigger inspection_stays before update or delete on inspection
    for each row execute function forbid_changing_an_inspection();
create trigger inspection_item_stays before update or delete on inspection_item
    for each row execute function forbid_changing_an_inspection();
create trigger inspection_finding_word_stays before update or delete on inspection_finding_word
    for each row execute function forbid_changing_an_inspection();
