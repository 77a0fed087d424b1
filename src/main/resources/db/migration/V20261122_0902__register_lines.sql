-- The line of the in/out register is a paper like any other; its number is the goods' number.

alter table workshop_item add column line uuid references paper;
