-- What a clause opened for somebody to see to.

create table matter (
    id uuid primary key,
    consequence text not null unique,                   -- it follows from: one opens once
    kind text not null check (kind in ('COMPLAINT', 'FAULT', 'ISSUE', 'IMPROVEMENT', 'INQUIRY', 'APPRAISAL')),
    pack text not null,
    rule text not null,
    edition text not null,
    clause text not null,
    stream uuid not null,                               -- the case it came of
    obligation uuid,                                    -- the breach it follows from; null: from no breach
    org uuid not null references org_unit,              -- where it is to be seen to: for sight, and for who is above
    role text,                                          -- the post it is put to; null: to the very person
    role_unit uuid,                                     -- where the post is looked for
    person uuid not null references person,             -- it was put to when it was opened
    state text not null check (state in ('OPEN', 'ANSWERED', 'SETTLED', 'WITHDRAWN')),
    opened_at timestamptz not null,
    moved_at timestamptz not null                       -- when it came to its state
);
create index on matter (org, opened_at desc);
create index on matter (person, opened_at desc);
create index on matter (state) where state in ('OPEN', 'ANSWERED');
create index on matter (obligation);
create index on matter (stream);

-- What was said of a matter, in order; nothing of it is changed.
create table matter_word (
    id uuid primary key,
    matter uuid not null references matter,
    deed text not null check (deed in ('ANSWERED', 'SENT_BACK', 'SETTLED')),
    at timestamptz not null,
    by_person uuid not null references person,
    words text check (length(words) <= 2000),
    check (words is not null or deed = 'SETTLED')
);
create index on matter_word (matter, at);
create index on matter_word (by_person);

create function forbid_changing_words_on_a_matter() returns trigger language plpgsql as $$
begin
    raise exception 'what was said of a matter stays as it was said';
end $$;
create trigger matter_word_stays before update or delete on matter_word
    for each row execute function forbid_changing_words_on_a_matter();
