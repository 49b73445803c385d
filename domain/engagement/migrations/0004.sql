CREATE TABLE balance_targets (
  id TEXT PRIMARY KEY, dimension TEXT NOT NULL, code TEXT NOT NULL, number BIGINT NOT NULL, percent BIGINT, reason TEXT NOT NULL,
  by_name TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE UNIQUE INDEX balance_targets_of ON balance_targets (dimension, code, number);
