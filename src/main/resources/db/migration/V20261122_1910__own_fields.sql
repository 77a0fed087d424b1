-- Answers to fields a company's regulation adds to the register (own fields). Values are typed by the regulation: numbers, yes/no, days, codes
-- of lists; what people write in words lies apart, for it may say something of a person and stays out of journal and rules.
alter table call
    add column own jsonb not null default '{}' check (jsonb_typeof(own) = 'object' and pg_column_size(own) <= 16384),
    add column own_words jsonb not null default '{}' check (jsonb_typeof(own_words) = 'object' and pg_column_size(own_words) <= 65536);

-- Most calls answer none; equal values are looked for in those that do.
create index call_own on call using gin (own jsonb_path_ops) where own <> '{}';
