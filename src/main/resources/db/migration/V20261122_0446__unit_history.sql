-- What happened to a unit before Sanbao, or outside it: lines of other systems' work orders. A later edition of the same list may correct a line.
create table unit_history (
    id uuid primary key,
    unit uuid not null references unit,
    happened_on date not null,
    words text not null check (length(words) between 1 and 4000),
    kind text check (length(kind) <= 100),              -- as the other system calls it
    cost numeric(14, 2),                                -- may be negative: what was taken back
    currency char(3),
    version int not null default 1,
    check ((cost is null) = (currency is null))
);
create index on unit_history (unit, happened_on desc, id desc);
