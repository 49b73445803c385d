ALTER TABLE organisations ADD COLUMN standing TEXT NOT NULL DEFAULT 'member';
ALTER TABLE organisations ADD COLUMN merged_into TEXT NOT NULL DEFAULT '';
ALTER TABLE organisations ADD COLUMN zone TEXT NOT NULL DEFAULT 'UTC';
UPDATE organisations SET standing = 'registered' WHERE level = '' AND NOT EXISTS (SELECT 1 FROM appointments a WHERE a.scope = organisations.id);
ALTER TABLE organisation_profiles ADD COLUMN countries TEXT NOT NULL DEFAULT '|';
ALTER TABLE organisation_profiles ADD COLUMN offers TEXT NOT NULL DEFAULT '|';
ALTER TABLE organisation_profiles ADD COLUMN seeks TEXT NOT NULL DEFAULT '|';
CREATE TABLE independence_declarations (
  id TEXT PRIMARY KEY, organisation TEXT NOT NULL REFERENCES organisations (id), at BIGINT NOT NULL, by_name TEXT NOT NULL,
  funding TEXT NOT NULL, governments TEXT NOT NULL, officials TEXT NOT NULL
);
CREATE INDEX independence_declarations_of ON independence_declarations (organisation, at);
