-- Opinion cards: one for every call, without sampling (S3-033).
create table survey_card (
    id uuid primary key,
    call uuid not null references call,
    org uuid not null,
    programme text not null check (length(programme) between 1 and 60),
    channel text not null check (channel in ('phone', 'letter', 'on-site', 'fax', 'mail', 'card')),
    sent_at timestamptz not null,
    sent_by uuid not null,
    unique (call, programme)
);
create index on survey_card (org, sent_at);
