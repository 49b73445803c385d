CREATE TABLE commitments (
  id TEXT PRIMARY KEY, engagement TEXT NOT NULL, href TEXT NOT NULL, title TEXT NOT NULL, audience TEXT NOT NULL, language TEXT NOT NULL,
  text TEXT NOT NULL, owner TEXT NOT NULL, due BIGINT NOT NULL, state TEXT NOT NULL, note TEXT NOT NULL, created BIGINT NOT NULL,
  changed BIGINT NOT NULL, version BIGINT NOT NULL
);
CREATE INDEX commitments_due ON commitments (due, id);
CREATE INDEX commitments_of ON commitments (engagement, due, id);
