CREATE TABLE candidates (
  id TEXT PRIMARY KEY, label TEXT NOT NULL, href TEXT NOT NULL, country TEXT NOT NULL, level TEXT NOT NULL, themes TEXT NOT NULL,
  gender TEXT NOT NULL, age_band TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE INDEX candidates_at ON candidates (at, id);
