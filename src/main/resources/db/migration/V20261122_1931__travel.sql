-- How long the way takes where no service of matrices is asked, and what such a service answered.

create table travel_zone (
    zone text primary key check (zone in ('urban', 'suburban', 'remote')),
    detour numeric(4, 2) not null check (detour between 1 and 5),       -- way by road for one in a straight line
    parking_minutes int not null check (parking_minutes between 0 and 60), -- from the kerb to the door, on arriving there
    version int not null default 1
);

-- From this hour of the day, where the unit is, until the zone's next row; the last holds over midnight.
create table travel_pace (
    zone text not null references travel_zone,
    from_hour smallint not null check (from_hour between 0 and 23),
    kmh int not null check (kmh between 3 and 150),
    primary key (zone, from_hour)
);

insert into travel_zone (zone, detour, parking_minutes) values ('urban', 1.40, 5), ('suburban', 1.35, 3), ('remote', 1.30, 2);
insert into travel_pace (zone, from_hour, kmh) values
    ('urban', 0, 32), ('urban', 7, 20), ('urban', 10, 25), ('urban', 16, 18), ('urban', 20, 30),
    ('suburban', 0, 46), ('suburban', 7, 32), ('suburban', 10, 38), ('suburban', 16, 30), ('suburban', 20, 42),
    ('remote', 0, 60), ('remote', 7, 54), ('remote', 20, 58);

-- Points are rounded to 0.0001 degrees and written as one number.
create table travel_leg (
    origin bigint not null,
    destination bigint not null,
    seconds int not null check (seconds >= 0),
    metres int not null check (metres >= 0),
    asked_at timestamptz not null,                      -- system time
    primary key (origin, destination)
);
create index on travel_leg (asked_at);
