CREATE TABLE imports (
  id TEXT PRIMARY KEY, file TEXT NOT NULL, file_name TEXT NOT NULL, columns TEXT NOT NULL, state TEXT NOT NULL,
  started_by TEXT NOT NULL, started_by_name TEXT NOT NULL, created BIGINT NOT NULL, finished BIGINT,
  total BIGINT NOT NULL, done BIGINT NOT NULL, lines BIGINT NOT NULL, organisations BIGINT NOT NULL, decisions BIGINT NOT NULL
);
CREATE INDEX imports_created ON imports (created, id);
CREATE TABLE import_notes (
  import TEXT NOT NULL REFERENCES imports (id), position BIGINT NOT NULL, line BIGINT NOT NULL, kind TEXT NOT NULL,
  one TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (import, position)
);
