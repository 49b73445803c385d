ALTER TABLE applications ADD COLUMN level TEXT NOT NULL DEFAULT '';
ALTER TABLE applications ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE applications ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
CREATE INDEX applications_name ON applications (name_key);
ALTER TABLE screening_names ADD COLUMN aliases TEXT NOT NULL DEFAULT '';
ALTER TABLE screening_clearances ADD COLUMN same BOOLEAN NOT NULL DEFAULT FALSE;
CREATE TABLE screening_runs (
  list TEXT PRIMARY KEY REFERENCES screening_lists (id), total BIGINT NOT NULL, done BIGINT NOT NULL, last TEXT NOT NULL, finished BIGINT
);
CREATE TABLE screening_hits (
  list TEXT NOT NULL REFERENCES screening_lists (id), organisation TEXT NOT NULL REFERENCES organisations (id), subject_key TEXT NOT NULL,
  listed_key TEXT NOT NULL, subject_name TEXT NOT NULL, listed_name TEXT NOT NULL, spelled TEXT NOT NULL, remark TEXT NOT NULL,
  score BIGINT NOT NULL, why TEXT NOT NULL, PRIMARY KEY (list, organisation, subject_key, listed_key)
);
