-- Money that passed through hands because of a work order. Never edited: what was wrong is taken back by a counter-entry.

create table money_entry (
    id uuid primary key,
    job uuid not null references job,
    org uuid not null,
    kind text not null check (kind in ('taken', 'handed-in', 'invoiced')),
    amount numeric(14, 2) not null check (amount <> 0),
    currency char(3) not null,
    method text check (method in ('cash', 'card', 'wechat-pay', 'alipay', 'wallet', 'transfer')),
    number text check (length(number) between 1 and 60),       -- of the formal invoice
    person uuid not null,                                       -- who took it, handed it in, or made out the invoice
    hand_in uuid,                                               -- the hand-in this 'handed-in' belongs to
    settles uuid references money_entry,                        -- the 'taken' that a 'handed-in' brings to the accountant
    counters uuid references money_entry,
    reason text check (length(reason) between 1 and 1000),
    happened timestamptz not null,
    recorded timestamptz not null,
    entered_by uuid not null,
    check ((counters is null) = (reason is null)),
    check ((kind = 'taken') = (method is not null)),
    check ((kind = 'handed-in') = (settles is not null)),
    check ((kind = 'invoiced') = (number is not null))
);
create index on money_entry (org, recorded);
create index on money_entry (job);
create index on money_entry (settles);
-- The database decides who was first: an entry is countered once. That money is handed in once is decided under the lock on its taking.
create unique index on money_entry (counters);

-- What was counted when a technician handed money in, beside what should have been there.
create table hand_in (
    id uuid primary key,
    org uuid not null,
    technician uuid not null,
    accountant uuid not null,
    expected numeric(14, 2) not null,
    counted numeric(14, 2) not null check (counted >= 0),
    currency char(3) not null,
    difference_reason text check (length(difference_reason) between 1 and 1000),
    happened timestamptz not null,
    check (counted = expected or difference_reason is not null)
);
create index on hand_in (org, happened);
alter table money_entry add foreign key (hand_in) references hand_in;
