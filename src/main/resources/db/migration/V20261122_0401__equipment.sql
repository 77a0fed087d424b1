-- What was made or sold, and each serial-numbered unit in the field.

create table product (
    id uuid primary key,
    line text not null check (length(line) between 1 and 100),
    model text not null check (length(model) between 1 and 200),
    model_key text collate "C" not null,                            -- capitals and digits only, for finding
    names jsonb not null default '{}',                  -- language to name
    warranty_months int check (warranty_months between 0 and 1200),
    version int not null default 1,
    unique (line, model_key)
);
create index on product (model_key);

create table unit (
    id uuid primary key,
    org uuid not null references org_unit,                                  -- organisation unit that looks after it
    product uuid not null references product,
    serial text check (length(serial) between 1 and 100),
    serial_key text collate "C",                                    -- capitals and digits only
    customer uuid references customer,
    site uuid references site,
    sold_on date,
    invoiced_on date,
    installed_on date,
    accepted_on date,
    price numeric(14, 2),
    currency char(3),
    sold_by uuid,
    bought_in boolean,
    gift boolean,
    note text check (length(note) <= 4000),
    version int not null default 1,
    unique (product, serial_key),
    check ((serial is null) = (serial_key is null)),
    check ((price is null) = (currency is null))
);
create index on unit (serial_key);
create index on unit (customer, id);

-- The life of a unit: a row for each finished repair, written when its voucher closes. Only grows.
create table unit_repair (
    id uuid primary key,
    unit uuid not null references unit,
    case_id uuid,
    paper text,                                         -- number of the voucher
    finished_at timestamptz not null,
    fault text,
    result text not null,
    parts text[] not null default '{}',
    under_guarantee boolean,
    unique (unit, case_id, paper)
);
create index on unit_repair (unit, finished_at desc);
