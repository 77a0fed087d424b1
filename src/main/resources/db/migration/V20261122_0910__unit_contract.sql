-- A maintenance contract decides the category of a job (S3-007), so whoever registers a call must see whether one runs.

alter table unit add contract_until date;
comment on column unit.contract_until is 'last day of the maintenance contract the unit stands under; null: none known';
