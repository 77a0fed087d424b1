-- Who works on a draft without the office of writing regulations: experts and people concerned (S0-095).
create table regulation_drafting_group (
    draft uuid not null references regulation_draft,
    person uuid not null references person,
    named_by uuid references person,
    named_at timestamptz not null,
    primary key (draft, person)
);
create index on regulation_drafting_group (person);
