-- A database with a row here holds the demonstration company and nothing real, for good.
create table demonstration (
    only_row boolean primary key default true check (only_row),
    began timestamptz not null,                                         -- when its life begins, by the business clock
    ends timestamptz not null check (ends > began),                     -- when somebody started Sanbao
    lived timestamptz not null check (lived between began and ends)     -- how far it has been lived
);
