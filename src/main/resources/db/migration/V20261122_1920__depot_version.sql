-- Two people may move a depot at once: the second must have seen the first.
alter table depot add column version int not null default 1;
