-- Where a site lies, as limits of arrival and territories of technicians distinguish it: named areas by places or by an outline.

create table service_area (
    id uuid primary key,
    org uuid not null references org_unit,              -- whose area it is; holds for the units below as well
    name text not null check (length(name) between 1 and 100),
    zone text not null check (zone in ('urban', 'suburban', 'remote')),
    places text[] not null default '{}' check (cardinality(places) <= 500), -- words of addresses, or beginnings of postcodes
    outline json,                                       -- [[longitude, latitude], …] of a polygon, closed by itself
    rank int not null,                                  -- the first that holds a site decides
    version int not null default 1,
    check (outline is not null or cardinality(places) > 0)
);
create index on service_area (org, rank);

alter table site add column area uuid references service_area;
-- Found by the areas, which are asked again when the address or an area changes; what a person says stands.
alter table site add column zone_by_area boolean not null default false;
