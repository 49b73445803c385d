-- The first sweep comes with the next minute of work.
INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ('safetysweepthefirstofalldays', 'event:assessments_due', '{}', 0, 0, 'waiting');
