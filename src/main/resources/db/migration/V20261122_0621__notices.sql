-- What somebody was told by the regulation: on their pages, and by mail where there is a mail server.
create table notice (
    id uuid primary key,
    person uuid not null references person,
    consequence text not null references consequence,
    obligation uuid,
    breach boolean not null,
    at timestamptz not null,
    read_at timestamptz,
    mail text not null check (mail in ('NONE', 'WAITING', 'SENDING', 'SENT', 'UNKNOWN', 'FAILED')),
    mail_at timestamptz,
    mail_begun timestamptz,
    mail_again timestamptz,
    mail_tries int not null default 0,
    constraint told_once unique (person, consequence)
);
create index on notice (person, at desc);
create index on notice (person) where read_at is null;
create index on notice (obligation) where breach;
create index on notice (mail_at, person) where mail = 'WAITING';
create index on notice (mail_begun) where mail = 'SENDING';
comment on column notice.breach is 'follows from a breach: if that is withdrawn, the person is told';
comment on column notice.mail_at is 'business time: not before the person is at work';
comment on column notice.mail_begun is 'system time; so is mail_again';
comment on column notice.mail is 'UNKNOWN: the server died, or the answer never came, between begin and end; it is not sent again';
