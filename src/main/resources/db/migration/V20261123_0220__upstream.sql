-- A new version of a shipped pack arrives as a draft, merged over what the company made of the version before.

alter table regulation_draft add column upstream uuid references regulation_version; -- the shipped version it brings in; null: people began it
create unique index regulation_draft_once on regulation_draft (upstream, base) where upstream is not null;

-- Where both the company and the pack changed one thing: somebody must say which counts.
create table regulation_merge_question (
    draft uuid not null references regulation_draft,
    number int not null check (number > 0),
    file text,                                                               -- null: a figure of the company's own
    path text[] not null check (cardinality(path) > 0),                      -- keys from the file's root; in a list, the item's id
    base text,                                                               -- as the version before had it; null: not at all
    ours text,                                                               -- as the company has it
    theirs text,                                                             -- as the new version has it
    answer text check (answer in ('ours', 'theirs', 'other')),
    answered_by uuid references person,
    answered_at timestamptz,
    primary key (draft, number),
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
