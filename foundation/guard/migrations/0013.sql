-- From which moment on things are new to somebody, and the hour in which they were here last.
CREATE TABLE visits (
  account TEXT PRIMARY KEY REFERENCES accounts (id), since BIGINT NOT NULL, here BIGINT NOT NULL
);
-- What somebody wants to be told of by letter, and when. Themes would say what they work on: it lies sealed.
CREATE TABLE notifications (account TEXT PRIMARY KEY REFERENCES accounts (id), sealed TEXT NOT NULL);
-- Messages of which the next round-up tells.
ALTER TABLE messages ADD COLUMN gathered BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX messages_gathered ON messages (gathered, account);
-- The first round-ups are looked for with the next minute of work.
INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ('roundupsthefirstofalldays', 'event:round_ups_due', '{}', 0, 0, 'waiting');
