CREATE INDEX contributions_organisation ON contributions (organisation, consultation);
ALTER TABLE contributions ADD COLUMN unlisted BOOLEAN NOT NULL DEFAULT FALSE;
