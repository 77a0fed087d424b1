-- What stood against a booking when a person made it all the same: the codes of the conflicts that were seen.
alter table booking add column in_spite_of text[] not null default '{}' check (cardinality(in_spite_of) <= 20);
