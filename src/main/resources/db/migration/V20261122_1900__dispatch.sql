-- Dispatch: what technicians can do and when, what a job needs, and who goes where at what time.

-- The company's own words for what technicians are asked to have and what customers complain of.
create table dispatch_term (
    kind text not null check (kind in ('skill', 'tool', 'part', 'symptom')),
    code text not null check (code ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    names json not null,                                -- by language tag
    product_line text check (length(product_line) <= 100), -- a symptom of this line only; null: of all
    retired boolean not null default false,
    primary key (kind, code),
    check (kind = 'symptom' or product_line is null)
);

-- Where tools and parts lie and vans start.
create table depot (
    org uuid primary key references org_unit,
    latitude numeric(8, 6) not null check (latitude between -90 and 90),
    longitude numeric(9, 6) not null check (longitude between -180 and 180)
);

create table technician (
    person uuid primary key references person,
    base text not null check (base in ('home', 'depot')), -- where the day begins and ends
    latitude numeric(8, 6) check (latitude between -90 and 90),
    longitude numeric(9, 6) check (longitude between -180 and 180),
    languages text[] not null default '{}',             -- worked in, by tag
    tools text[] not null default '{}',
    version int not null default 1,
    check ((latitude is null) = (longitude is null)),
    check (base = 'depot' or latitude is not null)
);

create table technician_skill (
    person uuid not null references technician,
    skill text not null,
    certificate text check (length(certificate) between 1 and 100),
    valid_until date,                                   -- the last day it holds; null: for good
    primary key (person, skill)
);

-- The territory; nobody's row: everywhere the unit serves.
create table technician_area (
    person uuid not null references technician,
    area uuid not null references service_area,
    primary key (person, area)
);

-- A plain count, until a store keeps it.
create table van_stock (
    person uuid not null references technician,
    part text not null,
    quantity int not null check (quantity between 1 and 9999),
    primary key (person, part)
);

-- Own hours by weekday; nobody's row: the unit's working time. Days off of the unit's calendar hold for both.
create table technician_shift (
    person uuid not null references technician,
    weekday smallint not null check (weekday between 1 and 7), -- Monday is 1
    starts time not null,
    ends time not null,                                 -- before starts: the next morning
    primary key (person, weekday, starts),
    check (starts <> ends)
);

-- Hours on a date besides, on call at a holiday for one.
create table extra_shift (
    id uuid primary key,
    person uuid not null references technician,
    starts timestamptz not null,
    ends timestamptz not null check (ends > starts),
    constraint one_extra_shift_at_a_time exclude using gist (person with =, tstzrange(starts, ends) with &&)
);

-- Away from work, [starts, ends).
create table absence (
    id uuid primary key,
    person uuid not null references person,
    kind text not null check (kind in ('leave', 'training', 'sick', 'other')),
    starts timestamptz not null,
    ends timestamptz not null check (ends > starts),
    note text check (length(note) <= 300),
    recorded_at timestamptz not null,
    recorded_by uuid references person,
    constraint one_absence_at_a_time exclude using gist (person with =, tstzrange(starts, ends) with &&)
);

-- What a kind of work takes; the row that says most about a job holds.
create table work_estimate (
    id uuid primary key,
    job_kind text check (job_kind in ('repair', 'installation', 'commissioning', 'maintenance', 'works-repair', 'workshop')),
    product_line text check (length(product_line) <= 100),
    product uuid references product,
    symptom text,
    minutes int not null check (minutes between 5 and 1440),
    people int not null default 1 check (people between 1 and 2),
    skills text[] not null default '{}',
    tools text[] not null default '{}',
    parts json not null default '{}',                   -- code to count
    version int not null default 1,
    constraint one_estimate unique nulls not distinct (job_kind, product_line, product, symptom)
);

-- What a job needs where somebody said so: what is null follows the estimates.
create table job_need (
    job uuid primary key references job,
    symptom text,
    minutes int check (minutes between 5 and 1440),
    people int check (people between 1 and 2),
    skills text[],
    tools text[],
    parts json,
    earliest timestamptz,                               -- not before: a part comes, the customer is away
    version int not null default 1
);

-- The planned hours of a visit; two rows of one visit go there together.
create table booking (
    id uuid primary key,
    visit uuid not null references visit,
    job uuid not null references job,
    technician uuid not null references person,
    lead boolean not null,                              -- the work order's own technician; the other helps
    starts timestamptz not null,
    ends timestamptz not null check (ends > starts),
    travel_minutes int not null check (travel_minutes between 0 and 1440), -- to it, from the one before or the base
    locks_technician boolean not null default false,
    locks_time boolean not null default false,
    booked_at timestamptz not null,
    booked_by uuid references person,                   -- null: accepted from a plan by nobody in particular
    unique (visit, technician)
);
create index on booking (technician, starts);
create index on booking (job);
create index on booking (starts);
create unique index on booking (visit) where lead;

-- A planner's question and the best answer so far; owned by the node that holds the lease.
create table plan_run (
    id uuid primary key,
    org uuid not null references org_unit,
    starts timestamptz not null,                        -- what is planned: [starts, ends)
    ends timestamptz not null check (ends > starts),
    why text not null check (why in ('day', 'urgent', 'absent', 'overrun', 'hand')),
    state text not null check (state in ('waiting', 'running', 'stopping', 'finished', 'failed', 'accepted', 'dropped')),
    seconds int not null check (seconds between 1 and 3600), -- to think at most
    asked_at timestamptz not null,
    asked_by uuid references person,
    lease_node uuid,
    lease_until timestamptz,                            -- system time
    thought_millis bigint not null default 0,
    rounds bigint not null default 0,                   -- improvements looked at
    proposal json,                                      -- the best so far, null before the first
    proposed_at timestamptz,
    failure text check (length(failure) <= 1000),
    version int not null default 1,
    check ((lease_node is null) = (lease_until is null))
);
create index on plan_run (org, asked_at desc);
create index on plan_run (asked_at) where state in ('waiting', 'running', 'stopping');
