-- What applicants wrote is sealed; what is looked for stands as keyed tags. `level`, `country` and `name_key` hold tags from now on.
ALTER TABLE applications ADD COLUMN email_tag TEXT NOT NULL DEFAULT '';
CREATE INDEX applications_email_tag ON applications (email_tag);
DROP INDEX applications_email;
UPDATE candidates SET label = 'A-' || upper(substr(id, 13, 4)) || '-' || upper(substr(id, 17, 4)) WHERE id LIKE 'application:%';
