CREATE TABLE fora_items (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL
);
CREATE INDEX fora_items_by_state ON fora_items (state, created);
