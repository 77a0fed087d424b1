-- Answers to fields a company's regulation adds to the service voucher, as with calls.
alter table job
    add column own jsonb not null default '{}' check (jsonb_typeof(own) = 'object' and pg_column_size(own) <= 16384),
    add column own_words jsonb not null default '{}' check (jsonb_typeof(own_words) = 'object' and pg_column_size(own_words) <= 65536);

create index job_own on job using gin (own jsonb_path_ops) where own <> '{}';
