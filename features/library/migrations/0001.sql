CREATE TABLE library_items (
  id TEXT PRIMARY KEY, number BIGINT NOT NULL UNIQUE, state TEXT NOT NULL, audience TEXT NOT NULL,
  organisation TEXT REFERENCES organisations (id), named BOOLEAN NOT NULL, newest BIGINT NOT NULL, published BIGINT,
  changed BIGINT NOT NULL, created BIGINT NOT NULL, withdrawn_by TEXT NOT NULL, reason TEXT NOT NULL
);
CREATE INDEX library_items_newest ON library_items (state, published, number);
CREATE INDEX library_items_changed ON library_items (audience, changed, number);
CREATE INDEX library_items_organisation ON library_items (organisation);

CREATE TABLE library_versions (
  id TEXT PRIMARY KEY, item TEXT NOT NULL REFERENCES library_items (id), n BIGINT NOT NULL, state TEXT NOT NULL, kind TEXT NOT NULL,
  language TEXT NOT NULL, authors TEXT NOT NULL, consent BOOLEAN NOT NULL, year BIGINT NOT NULL, licence TEXT NOT NULL,
  themes TEXT NOT NULL, regions TEXT NOT NULL, note TEXT NOT NULL, account TEXT NOT NULL, saved BIGINT NOT NULL, handed BIGINT,
  published BIGINT, revision BIGINT NOT NULL, UNIQUE (item, n)
);
CREATE INDEX library_versions_state ON library_versions (state, handed, id);
CREATE INDEX library_versions_account ON library_versions (account);

CREATE TABLE library_texts (
  version TEXT NOT NULL REFERENCES library_versions (id), language TEXT NOT NULL, title TEXT NOT NULL, about TEXT NOT NULL,
  PRIMARY KEY (version, language)
);

CREATE TABLE library_files (
  id TEXT PRIMARY KEY, version TEXT NOT NULL REFERENCES library_versions (id), language TEXT NOT NULL, kind TEXT NOT NULL,
  name TEXT NOT NULL, file TEXT NOT NULL, size BIGINT NOT NULL, removed TEXT NOT NULL, state TEXT NOT NULL, added BIGINT NOT NULL,
  UNIQUE (version, language)
);

CREATE TABLE library_facets (
  item TEXT NOT NULL REFERENCES library_items (id), facet TEXT NOT NULL, code TEXT NOT NULL, PRIMARY KEY (item, facet, code)
);
CREATE INDEX library_facets_code ON library_facets (facet, code, item);

CREATE TABLE library_reviews (
  id TEXT PRIMARY KEY, item TEXT NOT NULL REFERENCES library_items (id), n BIGINT NOT NULL, outcome TEXT NOT NULL, reason TEXT NOT NULL,
  account TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE INDEX library_reviews_item ON library_reviews (item, at, id);

CREATE TABLE library_collections (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, about TEXT NOT NULL, created BIGINT NOT NULL, revision BIGINT NOT NULL
);
CREATE TABLE library_collected (
  collection TEXT NOT NULL REFERENCES library_collections (id), item TEXT NOT NULL REFERENCES library_items (id),
  added BIGINT NOT NULL, PRIMARY KEY (collection, item)
);
CREATE INDEX library_collected_item ON library_collected (item);
