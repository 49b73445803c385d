CREATE TABLE admission_items (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL
);
CREATE INDEX admission_items_by_state ON admission_items (state, created);
