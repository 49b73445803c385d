CREATE TABLE terms_items (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL
);
CREATE INDEX terms_items_by_state ON terms_items (state, created);
