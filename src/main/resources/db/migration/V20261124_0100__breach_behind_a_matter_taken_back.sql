-- Whoever answered a matter is told when what it followed from turned out to be in time.

alter table matter add column taken_back_at timestamptz;    -- when that became known of one that was answered; it stays as it is
