-- The areas of a unit changed: its sites, and those below, are asked again in the order of their ids.
create table area_round (
    org uuid primary key references org_unit,
    reached uuid                                        -- the last site asked; null: none yet
);
