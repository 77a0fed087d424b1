-- Where a customer is written to. What customers wrote from stands in customer_email and counts where this is empty.
alter table customer
    add column email text collate "C" check (email = lower(email) and length(email) between 3 and 254);
create index on customer (email) where email is not null;
