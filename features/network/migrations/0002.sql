CREATE TABLE representation_targets (
  id TEXT PRIMARY KEY, dimension TEXT NOT NULL, code TEXT NOT NULL, number BIGINT NOT NULL, percent BIGINT, reason TEXT NOT NULL,
  by_name TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE UNIQUE INDEX representation_targets_of ON representation_targets (dimension, code, number);
CREATE TABLE representation_publications (month TEXT PRIMARY KEY, at BIGINT NOT NULL, body TEXT NOT NULL);
