-- Time really worked on goods taken in; the voucher adds it to the working time of the visits.
alter table job add column bench_minutes int not null default 0 check (bench_minutes >= 0);
