-- What webhooks were told long ago is forgotten once a day, from the first day on.
INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ('webhooksthefirstofalldays', 'event:webhooks_day', '{}', 0, 0, 'waiting');
