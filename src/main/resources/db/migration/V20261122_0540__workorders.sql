-- The work order of a case and the visits made for it.

create table job (
    id uuid primary key,
    call uuid not null references call,                 -- the case, and its stream
    org uuid not null,
    customer uuid not null references customer,
    site uuid references site,
    unit uuid references unit,
    voucher uuid not null references paper,
    number text not null,                               -- the voucher's
    kind text not null check (kind in ('repair', 'installation', 'commissioning', 'maintenance', 'works-repair', 'workshop')),
    state text not null check (state in ('drawn-up', 'assigned', 'in-hand', 'finished', 'closed', 'cancelled')),
    technician uuid,
    appointment_from timestamptz,
    appointment_to timestamptz,
    due_at timestamptz,                                 -- promised or extended finishing time
    category char(1) check (category in ('A', 'B', 'C', 'D')),
    payment text check (payment in ('free', 'contract', 'paid', 'at-cost')),
    category_why text check (length(category_why) <= 1000), -- where somebody decided another than the regulation's
    labour numeric(14, 2) check (labour >= 0),
    material numeric(14, 2) check (material >= 0),
    travel numeric(14, 2) check (travel >= 0),
    currency char(3) not null,
    cause text check (cause in ('product', 'supplier', 'works', 'customer', 'misuse', 'force-majeure', 'normal-wear', 'unknown')),
    result text check (result in ('solved', 'not-solved', 'taken-away')),
    work_done text check (length(work_done) <= 4000),
    taken_in boolean not null default false,
    opened_at timestamptz not null,
    finished_at timestamptz,
    ended_at timestamptz,
    version int not null default 1,                     -- of the schedule
    check (appointment_to > appointment_from),
    check ((state = 'drawn-up') = (technician is null) or state in ('closed', 'cancelled')),
    check ((state in ('closed', 'cancelled')) = (ended_at is not null))
);
create index on job (org, state, opened_at);
create index on job (technician) where ended_at is null;
create index on job (call);
create index on job (unit);

create table visit (
    id uuid primary key,
    job uuid not null references job,
    technician uuid not null,
    state text not null check (state in ('planned', 'accepted', 'under-way', 'on-site', 'working', 'paused', 'finished', 'left', 'returned', 'withdrawn')),
    planned_at timestamptz not null
);
create index on visit (job, planned_at);
create unique index on visit (job) where state not in ('left', 'returned', 'withdrawn');

-- What the technician did, when, by the technician's device. Only grows, but for positions, which fade.
create table visit_step (
    id uuid primary key,
    visit uuid not null references visit,
    step text not null check (step in ('accepted', 'departed', 'arrived', 'began', 'paused', 'resumed', 'finished', 'left', 'returned')),
    happened timestamptz not null,
    recorded timestamptz not null,
    recorded_by uuid,
    reason text check (length(reason) <= 1000),
    latitude numeric(7, 4) check (latitude between -90 and 90),
    longitude numeric(7, 4) check (longitude between -180 and 180),
    check ((latitude is null) = (longitude is null))
);
create index on visit_step (visit, happened);
create unique index on visit_step (visit, step) where step not in ('paused', 'resumed');
create index on visit_step (happened) where latitude is not null;

create table part_line (
    id uuid primary key,
    job uuid not null references job,
    name text not null check (length(name) between 1 and 200),
    number text check (length(number) <= 100),
    quantity int not null check (quantity between 1 and 9999),
    price numeric(14, 2) check (price >= 0),            -- each; null where nothing is charged for it
    kind text not null check (kind in ('wear', 'guarantee', 'ordinary')),
    old_serial text check (length(old_serial) <= 100),
    new_serial text check (length(new_serial) <= 100),
    entered_at timestamptz not null,
    entered_by uuid
);
create index on part_line (job, entered_at);

create table checklist_answer (
    job uuid not null references job,
    list text not null check (length(list) <= 100),
    item text not null check (length(item) <= 100),
    answer text not null check (answer in ('yes', 'no', 'not-applicable')),
    answered_at timestamptz not null,
    answered_by uuid,
    primary key (job, list, item)
);
