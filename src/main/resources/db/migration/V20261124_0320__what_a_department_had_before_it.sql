-- Which writing a department had before it when it spoke: agreement with an earlier text is none with a later one.
alter table regulation_hearing add column revision int check (revision > 0);   -- null: nobody spoke yet, or nobody knows
