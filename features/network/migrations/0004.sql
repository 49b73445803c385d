INSERT INTO merge_rows (merge, position, what, row_id, was, became) SELECT merge, position, what, row_id, was, became FROM organisation_merge_rows;
DROP TABLE organisation_merge_rows;
CREATE INDEX organisation_not_same_at ON organisation_not_same (at, one, other);
INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ('q2x4tmv6gk3fzab7nw5rjd8hye', 'event:organisation_names_due', '{}', 0, 0, 'waiting');
