-- Time really worked on goods taken in; the voucher adds it to the working time of the visits.
alter table job add column bench_minutes int not null default 0 check (bench_minutes >= 0);
-- Work may end more than once, where it did not pass inspection: each part is told of once, and stays from then on.
alter table part_line add column replaced_at timestamptz;
