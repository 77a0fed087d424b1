-- A draft is discussed before it is put forward (S0-095): whose department is heard, what was said of which clause, and what was answered.
create table regulation_hearing (
    draft uuid not null references regulation_draft,
    unit uuid not null references org_unit,
    until date not null,                                                     -- last day to say something
    asked_by uuid references person,
    asked_at timestamptz not null,
    heard_by uuid references person,                                         -- who spoke for the unit; null: nobody yet
    heard_at timestamptz,
    agrees boolean,
    said text check (length(said) between 1 and 2000),
    primary key (draft, unit),
    check ((heard_by is null) = (heard_at is null) and (heard_by is null) = (agrees is null)),
    check (agrees is distinct from false or said is not null)                -- who objects says why
);
create index on regulation_hearing (unit);

create table regulation_comment (
    id uuid primary key,
    draft uuid not null references regulation_draft,
    revision int not null,                                                   -- what the writer had before them
    clause text check (length(clause) between 1 and 40),                     -- null: the whole
    said text not null check (length(said) between 1 and 4000),
    written_by uuid not null references person,
    written_at timestamptz not null,
    answer text check (length(answer) between 1 and 4000),
    taken boolean,                                                           -- whether the draft follows it
    answered_by uuid references person,
    answered_at timestamptz,
    foreign key (draft, revision) references regulation_draft_revision,
    check ((answer is null) = (answered_at is null) and (answer is null) = (taken is null))
);
create index on regulation_comment (draft, written_at);
