-- Whether what a draft would have meant was looked at, also once it was put forward: whoever approves should know.
alter table regulation_draft add column replayed int check (replayed > 0);    -- the revision; null: none was, or it shall count elsewhere since

update regulation_draft set replayed = revision where state = 'replayed';
