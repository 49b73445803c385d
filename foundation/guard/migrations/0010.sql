CREATE TABLE asked_of_two (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, purpose TEXT NOT NULL, asked_by TEXT NOT NULL REFERENCES accounts (id),
  asked BIGINT NOT NULL, decided_by TEXT NOT NULL, decided BIGINT, state TEXT NOT NULL, reason TEXT NOT NULL, expires BIGINT NOT NULL
);
CREATE INDEX asked_of_two_by ON asked_of_two (asked_by, kind, subject);
CREATE INDEX asked_of_two_newest ON asked_of_two (asked, id);
