-- To whom a version of a paper was handed in. Who did it stands in the journal.
create table paper_submission (
    paper uuid not null,
    version int not null,
    recipient text not null check (length(recipient) between 1 and 60),     -- a role
    submitted_at timestamptz not null,
    primary key (paper, version, recipient),
    foreign key (paper, version) references paper_version
);

-- What was handed in before this table stood: the version that was the latest then.
insert into paper_submission (paper, version, recipient, submitted_at)
select latest.paper, latest.version, told.recipient, max(told.happened)
from (
    select (body -> 'attributes' ->> 'paper')::uuid as paper, body -> 'attributes' ->> 'to' as recipient, happened
    from journal
    where type = 'form.submitted'
) told
join paper_version latest on latest.paper = told.paper and latest.version = (
    select max(version) from paper_version where paper = told.paper and drawn_at <= told.happened
)
where length(told.recipient) between 1 and 60
group by latest.paper, latest.version, told.recipient;

-- A number of a work order is looked up by its beginning, as a call's is.
alter table job alter column number type text collate "C";
create index on job (number);
