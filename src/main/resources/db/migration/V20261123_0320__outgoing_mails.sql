-- Mails to people who have no account here, such as customers. What is on its way is kept; of what is settled, only that it was.
create table outgoing_mail (
    id uuid primary key,
    reason text not null unique,                        -- what it is sent because of: nothing is mailed twice for the same reason
    recipient text collate "C",
    language text collate "C",
    subject text,
    body text,
    written_at timestamptz not null,
    state text not null check (state in ('WAITING', 'SENDING', 'SENT', 'UNKNOWN', 'FAILED')),
    begun timestamptz,
    again timestamptz,
    tries int not null default 0,
    constraint kept_while_on_its_way check (
        (state in ('WAITING', 'SENDING')) = (recipient is not null and language is not null and subject is not null and body is not null)
    )
);
create index on outgoing_mail (id) where state = 'WAITING';
create index on outgoing_mail (begun) where state = 'SENDING';
comment on column outgoing_mail.begun is 'system time; so is again';
comment on column outgoing_mail.state is 'UNKNOWN: the server died, or the answer never came, between begin and end; it is not sent again';
