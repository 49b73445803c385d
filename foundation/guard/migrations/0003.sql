ALTER TABLE appointments ADD COLUMN suspended BOOLEAN NOT NULL DEFAULT FALSE;
CREATE TABLE code_sessions (
  hash TEXT PRIMARY KEY, role TEXT NOT NULL, scope TEXT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL
);
CREATE INDEX code_sessions_scope ON code_sessions (scope);
