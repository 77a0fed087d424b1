-- The receipt a regulation has issued for money handed in. One for each sum; taken back with it, it is made void.

create table cash_receipt (
    entry uuid primary key references money_entry,      -- a 'handed-in'
    paper uuid not null unique references paper
);
