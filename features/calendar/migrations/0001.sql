CREATE TABLE calendar_items (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL
);
CREATE INDEX calendar_items_by_state ON calendar_items (state, created);
