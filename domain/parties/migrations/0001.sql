CREATE TABLE organisations (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, sort_name TEXT NOT NULL, level TEXT NOT NULL, country TEXT NOT NULL,
  purpose TEXT NOT NULL, visibility TEXT NOT NULL, created BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX organisations_sort ON organisations (visibility, sort_name, id);
CREATE TABLE organisation_decisions (
  id TEXT PRIMARY KEY, organisation TEXT NOT NULL REFERENCES organisations (id), at TEXT NOT NULL, decision TEXT NOT NULL,
  name_at_time TEXT NOT NULL, note TEXT
);
CREATE INDEX organisation_decisions_of ON organisation_decisions (organisation, at);
