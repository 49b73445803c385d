CREATE TABLE presences (
  engagement TEXT NOT NULL, organisation TEXT NOT NULL REFERENCES organisations (id), presence TEXT NOT NULL, at BIGINT NOT NULL,
  PRIMARY KEY (engagement, organisation)
);
CREATE INDEX presences_of ON presences (organisation);
