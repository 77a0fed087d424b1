-- How a unit plans where it differs from what is shipped; holds for the units below without settings of their own.
create table planning_setting (
    org uuid primary key references org_unit,
    content json not null,
    version int not null default 1
);
alter table plan_run drop column rounds;
