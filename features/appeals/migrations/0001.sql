CREATE TABLE appeals_items (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL
);
CREATE INDEX appeals_items_by_state ON appeals_items (state, created);
